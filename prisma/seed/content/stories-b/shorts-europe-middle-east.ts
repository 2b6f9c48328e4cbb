import { doc, image, p, pullQuote, quote, table } from "../../../../lib/body/body-text.ts";
import type { DemoStory } from "../../demo-types.ts";

const customsPosts: DemoStory = {
  slug: "two-customs-posts-one-roof",
  contentType: "news",
  headline: "Two customs posts move under one roof, and the queue on the Drina halves",
  deck: "Lorries will be weighed once instead of twice at a river crossing where the second weighing took an average of five hours.",
  section: "europe",
  topics: ["borders"],
  bylines: [{ author: "the-meridian-desk" }],
  picture: "bridge-border",
  pictureCaption: "Until now the same lorry was sealed on the east bank, unsealed on the west, and sealed again.",
  hoursAgo: 1,
  republishable: true,
  related: ["danube-commission-survives-everything", "the-market-that-two-armies-guard"],
  body: () =>
    doc(
      "Customs officers of two countries that share a bridge over the Drina have begun to share a kettle as well. The old post on the west bank has been locked. On the east bank, in a building with one roof, one weighbridge and a painted line down the middle of the corridor, a lorry now stops once, is weighed once, and shows its papers at two windows 1.4 metres apart.",
      "On the first shift 96 lorries crossed, against some 40 on an ordinary one, according to the shift supervisors. Drivers who had packed food for the night were seen eating it at breakfast.",
      "Negotiations over the arrangement took nine years. For six of them the obstacle was the law on firearms: an officer who walks to the far end of the corridor is abroad, and may not carry a pistol there. It was settled by means of a cupboard. Each service hangs up its weapons at the line, and the key is kept by the other.",
      "“We had the cupboard in two hours,” said Vesna Đukanić, who led one of the technical teams. “The six years were so that everyone could say they had not wanted it.”",
      "Two matters remain. Veterinary inspectors still work from separate yards, as the two states do not agree on what constitutes a goat in transit. And the weighbridge prints its slip in one alphabet only. A second printer has been ordered.",
    ),
};

const gardener: DemoStory = {
  slug: "the-gardener-of-two-armies",
  contentType: "interview",
  headline: "The gardener of two armies",
  deck: "For 31 years Zdenka Bevk has cut the grass over men who killed one another above the Soča; she has views on roses, ministers and the word “fallen”.",
  section: "europe",
  topics: ["memory"],
  bylines: [{ author: "paolo-venturi" }, { author: "rafael-quint", role: "photographs" }],
  picture: "monument-plinth",
  pictureCaption:
    "In the square below the cemetery a plinth has carried an emperor, a king, a partisan and, since 1992, geraniums.",
  hoursAgo: 532,
  noAsks: true,
  related: ["what-the-archives-of-war-forget"],
  body: (picture) =>
    doc(
      "She is up a ladder when I arrive, dead-heading, and asks me to hold the bucket. So we talk like that for an hour, she into the roses and I into the bucket. Below us is the river, the improbable green of toothpaste, and on the other side the mountain over which for twenty-nine months two empires’ worth of young men were fed, battalion by battalion, in a war that the guidebooks count in *battles of the Isonzo*. There were twelve.",
      "“Sixteen hundred and four,” says Zdenka Bevk, when I ask how many she has. “Nine hundred with names. The ministry in Rome says different and the society in Vienna says different again. I’ve knelt by every one, so we’ll use mine.”",
      "**You came here as a municipal gardener. Did you know what the job was?**",
      "I knew it was grass. I’d done the swimming pool before. My first week there was a letter from a woman in Graz, seventy-nine years old, with ten schillings for a pansy. For her *father*. She’d never met him, he went in ’16. I planted it, and I thought, well, that’s it, I’m caught.",
      "**Both armies lie here together. Was that meant?**",
      "God, no. It was the hospital’s, this field. They put them in as they died. Afterwards each side wanted its own out, and they had begun, and then there was another war on and another frontier, and they’d other things to do. There are letters about it up to the seventies. I’ve eleven I can’t tell apart. Half a boot, a button. I give them the good corner.",
      pullQuote("I’ve eleven I can’t tell apart. I give them the good corner.", "Zdenka Bevk"),
      "**What do delegations do?**",
      "They stand on the edging. They bring a wreath each, and it’s always the same florist, so I know to the euro who’s loved whom that year. One minister asked me in front of a camera what the fallen would say to us today. I don’t like that word. You fall off a ladder. These were pushed.",
      "**And what did you answer?**",
      "I said they’d ask to be let go home.",
      image(picture("war-cemetery"), {
        caption:
          "The upper terrace in May. The stones on the left are Austro-Hungarian; nobody is certain about the right.",
      }),
      "She climbs down. Next spring she will retire, and the municipality has advertised the post as *green-space maintenance (mixed)*. Nobody has applied. In the shed she shows me the book in which she notes each plant and whose it is: row, number, variety, and who asked. The pansy is on the first page. In the column for the present state she has written the same word thirty-one times, in changing ink.",
    ),
};

const buoyTender: DemoStory = {
  slug: "buoy-tender-returns-to-the-shatt",
  contentType: "news",
  headline: "After eleven years, a buoy tender returns to the Shatt al-Arab",
  deck: "Pilots from both banks have agreed where the deep water is, and have left to others the question of where the border is.",
  section: "middle-east",
  topics: ["sea-lanes", "borders"],
  bylines: [{ author: "yusuf-al-rashid" }],
  hoursAgo: 9,
  related: ["the-strait-insurers"],
  body: () =>
    doc(
      "A tender with a crane and a crew of nine left Basra before dawn to relight the channel marks at the mouth of the Shatt al-Arab, the first such work on the outer bar in eleven years.",
      "Of 34 buoys on the chart, pilots say, 19 have sunk, drifted or been taken for scrap. Since the channel has moved some four hundred metres to the east in that time, several of those still lit now mark the shoal.",
      "The voyage follows an understanding between harbour masters on the two banks, who had been exchanging soundings by telephone. It names no line. Each buoy is to be laid “in the best water”, by whichever tender is nearer, and painted in international colours.",
      "Foreign ministries on both sides said that it had no bearing on their claims. The harbour masters had asked them to say so.",
      "The first light, a green one, was burning by nightfall. A dhow captain who passed it radioed to ask whether there had been a mistake.",
    ),
};

const solarWells: DemoStory = {
  slug: "free-sunlight-falling-water",
  contentType: "analysis",
  headline: "Free sunlight, falling water",
  deck: "Solar pumps freed farmers from the price of diesel, and with it from the only thing that ever made them switch off a well.",
  section: "middle-east",
  topics: ["water"],
  bylines: [{ author: "nadia-benyoussef" }, { author: "claire-devaux", role: "translated" }],
  picture: "desert-solar",
  pictureCaption: "A well at the edge of the steppe. The panels follow the sun, and the water follows the pump.",
  hoursAgo: 171,
  related: ["who-owns-the-amu-darya", "lithium-and-the-salt-flat-treaty"],
  body: () =>
    doc(
      "When there was no diesel, Abu Salim irrigated at night and only what he could eat. It was the war’s one gift to the aquifer beneath his village, in the hills where the rain of the Yemeni highlands runs out: for three years the water in his well stood still. Then a cousin came with eight panels on the roof of a taxi.",
      "He does not need telling what happened next. He has marked it on the rope. The panels cost him a harvest. Since then sunlight has cost him nothing, the pump starts by itself at seven, and he has grown onions, then grapes, then qat. The well was 60 metres deep. He has twice had it drilled further and it is now 140.",
      "Aid agencies, including some that I admire, put in such pumps by the thousand. They were right to. A town with no grid and no fuel must drink. But an engine that needs buying for has a brake built in, and nobody thought of this as a piece of water policy until it was gone.",
      table(
        ["", "Diesel pump", "Solar pump"],
        ["To buy, dollars", "1,900", "6,200"],
        ["To run for an hour, dollars", "3.40", "0"],
        ["Hours run in a year", "620", "2,450"],
        ["Fall of the water in a year, metres", "1.1", "4.6"],
      ),
      p("*Averages of 41 wells in one district, from a survey by its water users’ association.*"),
      "Ministries have replied with permits and meters. Both presume a state that can read them. What has worked, in the three valleys where I have seen anything work, is older. In one, the association bought everybody’s surplus current at noon, to run a cold store, so that an hour of *not* pumping is worth an onion or two. In the next they tied each pump to a float in the common well. The third has a rule from the grandfathers’ time, that no one may deepen a well without first standing a meal for those whose wells lie lower, and explaining himself.",
      quote("He may still dig. But he has to watch them eat."),
      "Abu Salim gave such a meal last year. He tells me that it was very quiet.",
    ),
};

export const shortsEuropeMiddleEast: DemoStory[] = [customsPosts, gardener, buoyTender, solarWells];
