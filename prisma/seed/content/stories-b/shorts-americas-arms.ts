import { doc, h2, h3, image, p, pullQuote, quote, rule, table, ul } from "../../../../lib/body/body-text.ts";
import type { DemoStory } from "../../demo-types.ts";

const coffee: DemoStory = {
  slug: "the-coffee-that-pays-for-the-ceasefire",
  contentType: "reporting",
  headline: "The coffee that pays for the ceasefire",
  deck: "In a Colombian valley, former fighters and the men who hunted them pick the same slope, and a roaster in Trieste pays extra for the arrangement.",
  section: "americas",
  topics: ["memory"],
  bylines: [{ author: "beatriz-cardozo" }, { author: "claire-devaux", role: "translated" }],
  picture: "coffee-harvest",
  pictureCaption:
    "Picking on the upper lots, which were mined until six years ago. The rows follow the deminers’ lanes.",
  hoursAgo: 2_791,
  origin: {
    publisher: "La Ladera",
    url: "https://laladera.example.org/cafe-del-cese",
    hoursAgo: 2_960,
    licence: "CC BY 4.0",
    licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
    policy: "ours",
  },
  related: ["minefields-after-the-ceasefire", "lithium-and-the-salt-flat-treaty"],
  body: () =>
    doc(
      "Wilmer and the Sergeant weigh in together, since there is one scale. Wilmer has 61 kilos of red cherry this morning, the Sergeant 58. They do not remark on it. In another decade Wilmer laid charges along this ridge, for a front that has since handed in its rifles, and the Sergeant, who was one, walked up it in front of nineteen conscripts with a stick. Two of the nineteen are buried in the village. The Sergeant’s left foot is a good one, from Medellín.",
      "The co-operative has 140 members, drawn by its statutes in equal thirds from those who fought on one side, those who fought on the other, and those on whose land they did it. Every office is held by three people. A loan needs a signature from each third, so that it can take until evening to buy a rake.",
      quote(
        p("Reconciliation, no. I don’t use that word. I need someone on the other end of the sack."),
        p("*The Sergeant*"),
      ),
      "A roaster in Trieste takes the whole crop at 40 cents a pound above the market. He prints nothing about it on the packet. He had tried, he told me by telephone, and found that customers who bought a war’s end with their coffee expected to be thanked. Those who bought it for the taste came back.",
      "The 40 cents goes into a box with three locks. It has paid for the road, for a nurse on Tuesdays, and for the thing that I had come to see: an hour, every second Sunday, when anyone may ask any member where somebody is buried. Nobody need answer. What is said may not be repeated to a prosecutor or a priest. Eleven families have been told so far. After each, the thirds meet, and vote on whether to go on.",
      "I asked Wilmer how he votes. He was tying up the Sergeant’s sack at the time, since the Sergeant cannot kneel. “In favour,” he said. “It’s my turn to be asked.”",
    ),
};

const hurricane: DemoStory = {
  slug: "the-hurricane-that-paid-nothing",
  contentType: "analysis",
  headline: "The hurricane that paid nothing",
  deck: "Caribbean treasuries insure themselves against wind by formula; the formula is quick, cheap and honest, and this time it measured the wrong thing.",
  section: "americas",
  topics: ["water"],
  bylines: [{ author: "oleksandr-petrenko" }],
  picture: "map-caribbean",
  pictureCaption:
    "Storms that cross the arc of islands are measured by wind at the coast. Much of the harm falls later, uphill, as rain.",
  hoursAgo: 3,
  related: ["the-strait-insurers", "the-island-goes-the-sea-stays"],
  body: (picture) =>
    doc(
      "The storm came ashore at 118 kilometres an hour. Had it been 119, the finance minister of a small island would have had nineteen million dollars in her account within a fortnight. As it was, it sat on her mountains for two days, rained 700 millimetres, took nine bridges, and triggered nothing.",
      "She was not cheated. Her government belongs to a pool of states that buy cover together, and cover of a special sort. An ordinary insurer sends people with clipboards to count roofs, and pays in a year or two. The pool looks at the wind as measured and at a table agreed beforehand, and pays in days. It has kept [several governments solvent](https://example.org/islands-pool/payouts). Nobody can quarrel with it, as nobody is asked.",
      image(picture("flooded-street"), {
        caption: "The capital’s lower town on the third morning. By the formula’s reckoning this was a breezy week.",
      }),
      "What a formula sees, though, has to be chosen in advance, and each choice has a price:",
      table(
        ["Trigger", "Yearly premium, $m", "Storms of the past 30 years that paid"],
        ["Wind at the coast", "2.1", "4"],
        ["Wind, or rain over three days", "4.6", "9"],
        ["Wind, rain, or loss of a listed bridge", "7.8", "11"],
      ),
      "With debt service at a third of revenue, the ministry had taken the first line. I would have done the same. In my years in compliance I learned to respect people who buy the cheap policy knowing what it is, and I think that the mistake was made elsewhere: by lenders, who oblige the island to go on paying interest in the week when its bridges go. A clause that suspends payment after a disaster, without asking what kind, would be worth more to her than any of the three lines. Some newer loans have one. The old loans, which are most of them, do not.",
      "She has asked the pool for the second line. The quotation came on Friday. Now that such a thing has happened, it is $5.9m.",
    ),
};

const shipyards: DemoStory = {
  slug: "five-shipyards-one-shortage",
  contentType: "reporting",
  headline: "Five shipyards, one shortage",
  deck: "Navies from the Danube to the Taiwan Strait have money for hulls again; five correspondents went to see what it buys, and all came back with a welder.",
  section: "war-and-arms",
  topics: ["sea-lanes"],
  bylines: [
    { author: "mirela-dragan" },
    { author: "hana-kimura" },
    { author: "samuel-achieng" },
    { author: "beatriz-cardozo" },
    { author: "oleksandr-petrenko" },
  ],
  picture: "shipyard-crane",
  pictureCaption:
    "A patrol vessel waits under the gantry for eleven metres of seam that only two men in the yard are passed to weld.",
  hoursAgo: 40,
  related: ["the-cable-cutters", "arctic-ports-of-call"],
  body: () =>
    doc(
      h2("Galați, Romania"),
      "Costel Munteanu, 61, has retired three times. On each occasion a van has come to the house. He can lay a vertical seam in armour plate by feel, and the corvette on the slip has four hundred metres of it. He is paid by the metre now, better than the naval architect. His condition for the third return was that the yard should heat the chapel.",
      h2("Kaohsiung, Taiwan"),
      "At the yard’s own school there are twenty-four booths and seven pupils. The best, Lin Yu-chen, was a pastry cook. Her instructor says that it shows: nobody else turns a corner like her. A chip maker has already offered her double to join gas pipes in a clean room, in slippers.",
      h2("Mombasa, Kenya"),
      "Here the navy’s two largest ships take turns at the only dock. Repairs are done by night, when the plate is cool enough to touch, under a foreman who learned the trade on dhow engines and signs certificates that he cannot read without his daughter. She has found eleven errors in them. All were in the manufacturer’s text.",
      h2("Talcahuano, Chile"),
      "They build icebreakers in this yard and have done it well, with a crew brought out of retirement, village by village, by a woman with a motorcycle and a list. *Ask after the ones with bad eyes,* she was told.",
      h2("Odesa, Ukraine"),
      "Nothing of what is mended here can be described. Half of those who mend it are at the front; their tools hang on the wall with their names above them. The welder on shift that morning was nineteen. He finished his seam in the dark, between two sirens, and then held a lamp to it for a long while. He wanted it to be straight, he explained, in case its owner should come back.",
      rule(),
      p(
        "*A frigate takes six years to build. To train the person who closes its hull takes about seven, and no budget that we saw had a line for it.*",
      ),
    ),
};

const warhead: DemoStory = {
  slug: "how-to-count-a-warhead-unseen",
  contentType: "explainer",
  headline: "How to count a warhead that you may not see",
  deck: "Inspectors once had to learn how many there were without learning what they looked like; their tricks deserve to be remembered for the next treaty.",
  section: "war-and-arms",
  topics: ["arms-control", "nuclear-risk"],
  bylines: [{ author: "ingrid-solheim" }],
  picture: "silo-field",
  pictureCaption:
    "A launcher from the air. Treaties counted lids for thirty years before they were able to count what lay beneath.",
  hoursAgo: 2_204,
  state: "archived",
  related: ["the-hotline-that-nobody-answers"],
  body: () =>
    doc(
      "Everything about a nuclear warhead is secret apart from its existence. An inspector who measures one too well has stolen the design; one who does not has been shown, perhaps, a dustbin. Between the two there is a craft.",
      h2("Count something else"),
      "The first treaties counted holes in the ground, which satellites can see. A silo was taken to hold a missile, and each type of missile to carry its *attributed* number of warheads, whether it did or not. It was a fiction, and worked as currencies do.",
      h2("Cover it, and count the bumps"),
      "Later, inspectors could choose a missile and have its nose taken off. Over the warheads the hosts had put a shroud, hard or soft; through the cloth one could make out how many shoulders there were. I met a man who had done it forty times. Between two teams that agreed on little there had grown up a common view about which country’s tailors were better.",
      h2("Ask a question with one bit in the answer"),
      h3("Is it there?"),
      "To show that a container has *no* warhead in it, hold up a counter of neutrons. An object from which there come no more of them than from the floor is declared not to be one. The floor has to be measured first, in front of everyone.",
      h3("Is it the same?"),
      "To show that two are alike, laboratories have built a machine that takes both portraits, compares them behind a wall, and lights a lamp: green or red. The portraits are never seen. What has taken thirty years is to make a lamp that both sides believe.",
      ul(
        "The host must be sure that it tells nothing more.",
        "The inspector must be sure that it cannot be made to lie.",
        "Each must be allowed to break one open, chosen by lot, and look.",
      ),
      pullQuote("What has taken thirty years is to make a lamp that both sides believe."),
      "The last of the inspectors whom I knew kept the ruler with which he used to measure hatches. It had been checked against the other side’s ruler in a hotel in 1988, in the presence of two colonels, and found to differ by a third of a millimetre. They had written it down, and allowed for it ever after.",
    ),
};

export const shortsAmericasArms: DemoStory[] = [coffee, hurricane, shipyards, warhead];
