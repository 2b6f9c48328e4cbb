import { ask, doc, h2, image, p, pullQuote, quote } from "../../../../lib/body/body-text.ts";
import type { DemoStory } from "../../demo-types.ts";

export const danubeCommission: DemoStory = {
  slug: "danube-commission-survives-everything",
  contentType: "reporting",
  headline: "The Danube Commission survives everything",
  deck: "Empires, blockades, a bombing and a great deal of ice have failed to close Europe’s most stubborn international office.",
  section: "europe",
  topics: ["borders", "water"],
  bylines: [{ author: "mirela-dragan" }, { author: "claire-devaux", role: "translated" }],
  picture: "map-danube",
  pictureCaption:
    "Ten countries touch the Danube, more than any other river on earth. All of them want a say in the dredging.",
  hoursAgo: 1104,
  republishable: true,
  related: ["who-owns-the-amu-darya", "europe-courts-central-asia"],
  body: (picture) =>
    doc(
      "On the second floor of a villa in the diplomatic quarter of Budapest there is a cupboard that contains the depth of the Danube. It has been in the cupboard since the nineteen-fifties: year upon year of bulletins, first in violet hectograph, later in print, giving for each gauge between Kelheim and the Black Sea the height of the water in centimetres. Wars that one has heard of, and some that one has forgotten, went by outside. There are no gaps. In one volume the paper turns grey and coarse, and one infers a crisis. The figures go on.",
      "“People ask what we do,” says the hydrologist who keeps the key, and who would like to be known here only as Ilona. “I show them the cupboard. Then usually they ask if there is something else.”",
      "The Danube Commission is not the world’s oldest international body; the one on the Rhine is older. But none has been so often abolished in fact and so seldom on paper. The statesmen who ended the Crimean war set up its ancestor at the river’s mouth in 1856, for two years, to clear a channel through the sandbanks at Sulina so that grain ships could pass. It stayed for more than eighty. It had a flag, a police force, a court, its own pilots, lighthouses and hospital, and it levied its own tolls, so that political scientists of the time discussed whether it was a state. In the cemetery at Sulina the engineers lie among the drowned sailors, under stones in six languages.",
      h2("Free and open"),
      "The present commission dates from a conference at Belgrade in 1948, remembered as one of the less gracious of the cold war. The Soviet delegation arrived with a text. The Western powers, who had sat on the old body by right of treaty, were invited to discuss it and outvoted on every clause. They went home declaring that nothing had happened. What had been adopted was a convention which gave the river to the countries on its banks, and it opens with a sentence that all of them, through everything, have continued to sign:",
      quote(
        "Navigation on the Danube shall be free and open for the nationals, vessels of commerce and goods of all States, on a footing of equality in regard to port and navigation charges and conditions for merchant shipping.",
      ),
      "It is a liberal sentence to have come out of the Moscow of 1948. It was not meant very seriously. Within a few months two of the members, Yugoslavia and the Soviet Union, were no longer on speaking terms, and Yugoslav barges were being searched at every bend. The commission met regardless. Its minutes from those years record lengthy discussion of the correct colour for buoys.",
      "Here one may smile, and should then look at the map. A tug that pushes six barges of ore from Constanța to Linz passes through seven jurisdictions. If each had its own colour for a buoy, its own rule on which vessel gives way, and its own notion of what *low water* means, nothing would move. The colour of the buoy is the freedom of navigation. All the rest is preamble.",
      pullQuote("The colour of the buoy is the freedom of navigation. All the rest is preamble."),
      h2("The bridges of Novi Sad"),
      "In the spring of 1999 aircraft brought down three bridges at Novi Sad, in what was then Yugoslavia, and the Danube was shut. Spans and roadway lay across the fairway with unexploded bombs among them. Upstream and down, barges tied up for a season that turned into years. Governments that had sent the aircraft were not inclined to pay a government that they had bombed; Belgrade for its part did not care to have the river tidied before the bridges were rebuilt.",
      "It fell to the commission, which had no money and no army and on which both attitudes were represented, to run the clearance. It hired the divers. It opened a fund, to which states paid that would not have paid each other. A pontoon crossing had been laid in the gap, and it was settled after months of argument that this should be swung aside for shipping some days in the week. By the end of 2002 the channel was free.",
      p(
        "Dragoslav Ilić, who worked on the site as a young surveyor and now drives an excursion boat over it, recalls how the international engineers were received. “In the first week nobody would sell them coffee. By the end there was one café only for them.” What changed? He considers the matter through two bridges. “They were the only foreigners who had come about the *river*.”",
      ),
      h2("A fleet comes up for air"),
      "Depth is politics too. In late summer, when the water falls below Prahovo, on the Serbian side of the lower river, hulls rise from it: dozens of German warships, scuttled in 1944 before the advance of the Red Army, some still holding their shells. In a dry year they narrow the fairway to a lane. Each summer they are discussed, surveyed and costed. They are beginning to be removed, wreck by wreck, because the dry years now follow each other so closely that pilots in the Iron Gates speak of *the season* as skiers do.",
      image(picture("treaty-signatures"), {
        caption: "Signature page of a river convention. Delegations change; the river’s kilometre marks do not.",
      }),
      "The commission can recommend a minimum depth, two and a half metres on the free-flowing stretches for most of the year. It can compel nobody to dredge. Romania and Bulgaria share nearly five hundred kilometres of shifting bottom, and have shared also the conviction that it is the other’s turn. Shippers complain that the members’ reports on the subject are composed in a tense unknown to grammar, the *imminent past*.",
      ask(),
      h2("What is done on Thursdays"),
      "So how does an office with a staff about the size of a village school’s, three working languages and the powers of a parish council outlast the Habsburgs, the Third Reich, Comecon and Yugoslavia?",
      "One reason is its subject. The river keeps no session and honours no break in relations; it silts up on its own timetable. Another is a tactful poverty. There has never been anything in the villa worth seizing. A third reason is, I think, the most instructive: the people who attend are the wrong people. Ambassadors come twice a year for the plenary, and say what ambassadors say. In between, on Thursdays as it seems, there arrive hydrologists, boat inspectors, a man who knows about radar reflectors. They have colleagues on the other bank whose first names they use. When their governments quarrel, and members of this body have at times been quite literally at war with each other, it becomes hard to meet, and harder to agree on an agenda. It does not become hard to agree about the radar reflector.",
      "It would be a mistake to draw too rosy a moral. The bulletins did not prevent a single one of the wars that went by outside the cupboard. Free navigation has been a phrase for years on end. There are seats in the conference room that stand empty now, and an unease about the next session which the secretariat expresses by not mentioning it.",
      "But consider what is there whenever a war has stopped. There is a chart that both sides accept, a rule about who gives way, and an address. On the day that the first barge moves, someone must tell its master how much water he has. Ilona locks the cupboard. At Kelheim this morning it stood at two hundred and ninety-one; at Sulina, she adds, there was a little fog.",
    ),
};
