import { doc, h2, image, p, pullQuote, quote, rule } from "../../../../lib/body/body-text.ts";
import type { DemoStory } from "../../demo-types.ts";

export const whatTheArchivesForget: DemoStory = {
  slug: "what-the-archives-of-war-forget",
  contentType: "opinion",
  headline: "What the archives of war forget",
  deck: "We keep the orders, the maps and the minutes, and then wonder why nobody who lived through it can find themselves in the file.",
  section: "ideas",
  topics: ["memory"],
  bylines: [{ author: "lena-hartwig" }, { author: "rafael-quint", role: "illustrations" }],
  picture: "map-desk",
  pictureCaption: "A staff officer’s table keeps the shape of the ground and loses everyone who was standing on it.",
  hoursAgo: 331,
  noAsks: false,
  dropCap: true,
  related: ["danube-commission-survives-everything", "the-gardener-of-two-armies", "peacekeepers-payroll"],
  body: (picture) =>
    doc(
      "My grandmother’s war is in a box in a cellar in Vienna, between a brigade’s veterinary returns and the correspondence of an office for requisitioned pianos. I found it by chance. On a form headed *Losses, civilian, minor*, an official had entered under her street and the number of her house: 1 sewing machine, 2 mattresses, 1 goat. There was a column for the value and one for the cause. He had put a ditto mark in the second, under the word on the line above, which was *liberation*.",
      "She had told me about that goat. It was called Frau Doktor. She told me about it so often, and about the rest so little, that I had taken the one for a way of not speaking of the other. Before the form I understood that I had been wrong. The goat was what she had been able to get written down.",
      "I have since spent a good part of my working life in archives of war, in eight or nine countries, and I should like to enter a complaint. It has nothing to do with secrets. Those come out. What troubles me is the part of a war that was never secret and is nowhere to be found.",
      h2("Paper is made by those who have a table"),
      "Armies write more than any other institution that has ever existed. A division in the field will produce some tonnes of paper in a month: orders, returns, sketches, ration strengths, the movement of boots. A village through which it passes appears as a grid reference and an obstacle; afterwards, if there was trouble, as an enquiry. Go through a war diary looking for the inhabitants and you will find them under *Refugees, congestion caused by*.",
      "An honest archivist would say: we keep what was made. But we then give the box to a historian, and the historian’s book to a minister, and it is out of the book that we learn what a war *is*. It is arrows. It has phases, with names. It begins at an hour and stops at one. Somebody wins.",
      "Whoever has talked to those who were under the arrows knows a different thing, which has hardly any shape. It is chiefly errands. It is where one could get salt, and who had a cart; whether the bridge was up today; which of two uniforms had come in the night, since one asked for eggs and the other for daughters. For most people who have ever been in a war, most of it was *work*: the common labour of keeping a household alive, with nearly everything missing that it needs. This has left about as much trace in the national collections as the weather. Less, in fact. Somebody logged the weather.",
      pullQuote("For most people who have ever been in a war, most of it was work."),
      h2("Exceptions, and what they cost"),
      "There have been people who saw it. In the autumn of 1914, in a museum in Geneva, volunteers of the Red Cross began to copy on to cards the name of each prisoner and each missing man about whom anybody had asked. By the end there were some seven million cards. They form the greatest monument to that war, more truthful than any in stone, since they were made to answer a single question put by a single person: where is he?",
      "In the ghetto of Warsaw a circle round the historian Emanuel Ringelblum gathered tram tickets, school essays, sweet wrappers, recipes, jokes and price lists, and buried the lot in milk churns and tin boxes so that someone should know not just how they had died but what they had been doing. Of those who made it, three survived. Of everything I have seen in any reading room, a page of that archive giving the price of bread by the week is what I would save from the fire.^[Ringelblum’s instruction to his collectors was to be complete and to leave out nothing on the ground that it was trivial, as it could not yet be known what was. I know of no better rule for an editor.]",
      "Both had this in common, that they were the work of amateurs, in haste, against advice. The professionals were keeping the orders.",
      image(picture("printing-press"), {
        size: "wide",
        caption:
          "An occupation’s first act is to print. Its posters are in every collection; what people wrote on the back of them is in almost none.",
      }),
      h2("How a forgetting is made"),
      "It is tempting to conclude that the small things are lost because they are perishable. Some of it is done on purpose. I will give an instance, and blur it, because the people concerned are still alive.",
      "After a war which ended some thirty years ago, a commission was set up to receive claims. A quarter of a million people filled in its form. To process so many, it had the contents coded, house, vehicle, limb, spouse, and paid so much for each; and when all had been paid, it resolved to keep the database and to pulp the forms, storage being dear. An archivist, whom I shall call M., was told to supervise the lorry.",
      "She looked into the sacks. The form had had, on its last page, a box for *any other remarks*. It was four centimetres high, and no code had been provided for it, as it did not affect the sum. Nearly everybody had written in it. They had gone over the edge, turned the page round and continued up the margin. One had drawn a plan of an orchard and numbered the trees. A man who had claimed for a tractor used the box to describe his brother.",
      quote(
        p(
          "The database has eleven fields. I counted what people had written about in the box, in one sack. I stopped at two hundred. None of them was in the eleven.",
        ),
        p("*M., in a letter to the author*"),
      ),
      "She took home what would go into a hatchback. The rest is, I suppose, egg cartons. No one had meant harm, and I have met the man who signed the order. He has given half his life to the victims of that war. He thought that everything of importance had been entered.",
      rule(),
      "Every government that has fought lately is building an archive of it, with a speed and on a scale that Ringelblum could not have dreamed of: satellite pictures, intercepted calls, ten million videos with the time and the place attached. They are magnificent, and they will put people in prison who ought to be there. They are, too, the staff officer’s table over again. A lens sees what explodes.",
      "What would it take to do better? Less than one thinks. An archive could send for the shopping lists. It could ask each household for three photographs in which nothing is happening, and for the dullest week of its messages. It could pay a few hundred people in each district a modest sum to keep a diary of errands, as was once done in Britain, to lasting profit.^[The Mass Observation diarists, from 1939. The most useful of them for a historian are those who apologise for having nothing to report.] Claims commissions could be founded on the understanding that the form is the record, and the payment a by-product. Above all one could leave a larger box.",
      "I do not say this to be tender. A peace is made by negotiators out of what is in the file. If it has in it only territory, arms and the dead, they will settle territory, arms and the dead, and then be astonished that the thing does not hold, that people burn a bus over the name of a school or the right to a well. [Commissions that have lasted](/articles/danube-commission-survives-everything) were as a rule about something a housewife would recognise: fish, silt, timber, tolls.",
      "My own request to the cellar in Vienna was for permission to add a note to a form. It took a year and two signatures, since the regulations provide for the removal of material from a file and for its correction but not, until then, for its increase. It is a slip the size of a visiting card, pasted at the edge of the sheet, and it may be consulted by anyone on weekdays from nine to four. It says: *The goat’s name was Frau Doktor. She gave two litres a day and was afraid of bicycles.*",
    ),
};
