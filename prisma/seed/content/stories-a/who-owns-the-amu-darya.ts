import { doc, gallery, h2, image, pullQuote, rule } from "../../../../lib/body/body-text.ts";
import type { DemoStory } from "../../demo-types.ts";

export const whoOwnsTheAmuDarya: DemoStory = {
  slug: "who-owns-the-amu-darya",
  contentType: "reporting",
  headline: "Who owns the Amu Darya?",
  deck: "Four states drink from the river and a fifth is digging, while the rules that divide its water were written by a country which no longer exists.",
  section: "asia-pacific",
  topics: ["water", "central-asia", "borders"],
  bylines: [
    { author: "nadia-benyoussef" },
    { author: "daniyar-sultanov", role: "with" },
    { author: "rafael-quint", role: "photographs" },
    { author: "claire-devaux", role: "translated" },
  ],
  picture: "dry-canal",
  pictureCaption: "A branch canal in Karakalpakstan, in the third week of June.",
  hoursAgo: 150,
  dropCap: true,
  republishable: true,
  related: ["europe-courts-central-asia", "danube-commission-survives-everything", "lithium-and-the-salt-flat-treaty"],
  body: (picture) =>
    doc(
      "Rahima Jumaniyazova measures the river with a stick. It is a good stick, painted in red and white decimetres by her father, who measured with it before her, and every morning at seven she wades out from the bank below Nukus, reads the number at the waterline, and writes it in a book. Then she telephones the number to an office. The office has had an automatic gauge for eight years, with a solar panel and an aerial. It still wants the stick. “The machine says what the water is,” she explains. “I say what it is *like*.”",
      "This June it was like soup, brown and slow, and it came to the fourth red mark. In her father’s first year, it came to the eleventh.",
      "The Amu Darya rises among glaciers in the Pamirs, gathers itself where the Panj meets the Vakhsh, and sets out to the north-west across fourteen hundred kilometres of desert towards a sea that is no longer there. To the Greeks it was the Oxus, the end of the known; to the Arabs the Jayhun, one of the rivers of Eden, which gave its name to everything on the far side: *what is beyond the river*. Armies have drowned in it. Now in a dry year, one can stand on the Karakalpak bank in the evening and throw a stone to the middle.",
      "So the question of who owns it may sound like a quarrel over an inheritance that has been spent. But tens of millions of people live on what is left.",
      image(picture("map-amu-darya"), {
        size: "wide",
        caption:
          "From the Pamirs to the former shore: most of the river’s water rises in Tajikistan and Afghanistan, and most of it is used in Uzbekistan and Turkmenistan.",
      }),
      h2("A division made in Moscow"),
      "There is an answer on paper. In 1987 the Soviet ministry of water management fixed how much each of its republics might take from the river, in a protocol known to everyone here by its number, as one knows a flat. Cotton decided the shares. The plains of Uzbekistan and Turkmenistan were to grow it and got the most; Tajikistan, where the water comes from, was to store it and got little; Afghanistan, across the frontier, was set down for an amount that it had not been asked about.",
      "Four and a half years later the country that had made the division ceased to exist. The five new states, meeting at Almaty in February 1992 in a great hurry and with a planting season before them, agreed to go on as before until something better could be found. Uzbekistan and Turkmenistan added a rule of their own in 1996, that they would halve whatever passed the gauge at Kerki.^[Kerki, also called Atamyrat, lies on the Turkmen stretch of the river, downstream of the large intakes in Tajikistan and Afghanistan. What is not measured there is not shared.] Nothing better was found. The arrangement has now outlived the planners, the plan, and a good part of the water.",
      "It has done so because of people like Bakhtiyor Hamidov, a man of sixty with the manners of a station-master, who sits in the basin organisation’s control room in Urgench before a wall-map with little bulbs in it. Twice a month in the growing season he telephones his counterparts upstream and down, in Russian, and they settle what will be let through. Ministers have withdrawn ambassadors over these flows. Hamidov cannot recall a fortnight when the call was not made. “In politics they have positions,” he says. “We have litres.”",
      gallery(
        image(picture("dam-gorge"), {
          caption: "The Vakhsh gorge. A dam here stores summer for the winter, when Tajikistan needs light.",
        }),
        image(picture("cotton-fields"), {
          caption: "Cotton near Urgench: planted for Moscow’s mills, kept for want of another cash crop.",
        }),
        image(picture("steppe-railway"), {
          caption: "The line along the river carries cotton out and, in a dry summer, drinking water in.",
        }),
      ),
      h2("Winter upstream, summer down"),
      "The trouble between the mountains and the plains is one of seasons. Tajikistan has neither oil nor gas, and freezes. It wants to hold the summer’s melt behind its dams, and let it down through the turbines in January. Uzbekistan wants exactly that water in July, on its fields. Under Moscow the plains sent coal and gas up in winter, and the mountains sent water down in summer, and nobody saw a bill. Afterwards each began to charge.",
      "For fifteen years they were scarcely on speaking terms. When Dushanbe took up the old Soviet plan for a dam on the Vakhsh that would be the tallest in the world, a president in Tashkent warned of war over water. Then a new man came to power in the one city, tempers cooled in both, and it was found that a dam could be discussed after all. Uzbekistan now speaks of buying its electricity. Engineers credit the change to diplomacy; diplomats, to the engineers.",
      pullQuote("In politics they have positions. We have litres.", "Bakhtiyor Hamidov, dispatcher, Urgench"),
      h2("The canal on the other bank"),
      "And then there is the fifth. South of the river, where the plain of Balkh lies white in the heat, Afghans are digging a canal. It is to be nearly three hundred kilometres long and as wide as a motorway, cut for the most part through sand, and meant to water land that has lain idle through forty years of war. No treaty forbids it, since Afghanistan is party to none. No one has announced how much it will take. Estimates made from satellite pictures run to a fifth or more of what the river carries in an ordinary year, and more than that in a bad one, for an unlined channel in the desert loses a great deal to the ground.",
      "In Tashkent the subject is approached as one approaches a sleeping dog. The government there does not recognise the rulers of Kabul, trades with them, sells them power, and has offered to help line the canal with concrete, on the ground that if it is to be built it had better not leak. A senior official, over melon, puts it with some bitterness. “For thirty years we told the Tajiks that the upstream country has duties. We were quite eloquent. Now we must say it to someone who has never been in the room.”",
      "On the southern bank the argument runs otherwise. At the bridge in Hairatan we talked to a lorry driver called Sayed Karim, whose family had left its land near Balkh in the drought of the nineties and come back to work on the digging. He had not heard of the protocol of 1987. He thought it over. “You are telling me,” he said, “that while we were being bombed, they were sharing out our river?” It was hard to find a word in this with which to disagree.",
      rule(),
      h2("What is beyond the river"),
      "Lawyers will say that nobody *owns* a river. There is a body of law on this, developed on the Rhine and on the Danube, where [a commission in Budapest](/articles/danube-commission-survives-everything) still lives by it; it speaks of equitable use and of the duty to cause no significant harm. Some of the five have joined the conventions that set it down, and some have not. But an equitable share of what? The glaciers feed the river now more generously than they will, for they are being spent. Before the middle of the century, by most models, the melt will pass its peak. All the quotas, old and new, divide a sum that is about to shrink.",
      "What remains possible is not so much a settlement as a habit. Put the canal’s engineers on the fortnightly telephone call. Pay for a gauge on the Afghan bank, with a solar panel, an aerial and someone with a stick. Let the plains give up cotton, the thirstiest thing that anyone ever thought of growing in a desert, in fields that lose half their water before it comes to a root; there is more to be won in those ditches than in any negotiation.",
      "At Nukus, Rahima Jumaniyazova takes us downstream to see where it ends. There is no mouth. The channel widens, turns green, breaks up among reeds; then there are only the reeds, then salt. She has brought the stick, from habit, and stands with it a while, looking for somewhere to put it.",
    ),
};
