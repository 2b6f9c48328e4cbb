import { ask, doc, embed, h2, h3, p, pullQuote, ul } from "../../../../lib/body/body-text.ts";
import type { DemoStory } from "../../demo-types.ts";

export const minefields: DemoStory = {
  slug: "minefields-after-the-ceasefire",
  contentType: "reporting",
  headline: "Minefields after the ceasefire",
  deck: "On a mountain south of Sarajevo the war ended with a signature, and is still being taken out of the ground by the square metre.",
  section: "war-and-arms",
  topics: ["arms-control", "memory"],
  bylines: [
    { author: "mirela-dragan" },
    { author: "ingrid-solheim", role: "with" },
    { author: "rafael-quint", role: "photographs" },
  ],
  picture: "mountain-pass-road",
  pictureCaption: "The road up to Treskavica. Beyond the last house, walkers keep to the gravel.",
  hoursAgo: 310,
  revisedHoursAgo: 52,
  corrections: [
    {
      kind: "correction",
      text: "An earlier version of this story said that the record for the ridge listed 214 mines. It lists 241. The error was ours, in copying a handwritten figure; Amra Softić’s team worked from the right one.",
      hoursAgo: 286,
      place: "before_story",
    },
    {
      kind: "update",
      text: "After this story appeared, the team reported that the southern half of the meadow had been released for grazing. Hamdo Kovač took his sheep up on the following Sunday.",
      hoursAgo: 52,
      place: "after_story",
    },
  ],
  related: ["what-the-archives-of-war-forget", "peacekeepers-payroll"],
  body: () =>
    doc(
      "A square metre takes Amra Softić about twenty minutes, if there is nothing in it. She kneels at its edge on a foam mat. She looks at it, for longer than seems necessary. With a wire as thin as a guitar string she feels for other wires; with shears she cuts the grass, blade by blade, and lays it behind her; she passes the detector over the stubble twice from left to right and twice from front to back. Then she shifts a red stick forward by its own breadth, and the republic of Bosnia and Herzegovina has grown by that much.",
      "If there is something in it, it is nearly always a nail. Once in some hundreds of metres it is not.",
      "The meadow where she kneels lies at sixteen hundred metres on the flank of Treskavica, a limestone mountain with four small lakes that the people of Sarajevo used to climb on Sundays. In the summers between 1992 and 1995 three armies faced each other along its ridges. None had men enough to hold such a line. They held it with mines, and in November 1995, when the presidents initialled a peace in Ohio, the men came down and the mines stayed up.",
      h2("The record and the field"),
      "Armies are supposed to note where they lay mines, and these did, more or less. After the peace they handed over their records, some twenty thousand sheets. One for this ridge exists. Softić has a copy in a plastic sleeve: a school notebook page, in ballpoint, with a pine tree, a rock, and a row of crosses running *from the rock towards the tree*. It is signed by a lieutenant. It lists 241 mines of three types. The rock is there, but the tree is not, having been cut for firewood in the winter that followed; and the lieutenant, traced years later to a tyre shop in Gothenburg, remembered neither. “He cried on the telephone,” she says. “He said, I was a student of forestry.”",
      "It is thought that such records cover a little more than half of what was laid. The remainder has to be inferred, from trenches, from accidents, from what a shepherd heard. Thus there is a thing called a suspected hazardous area, drawn on the map as a purple stain, which is mostly quite safe; no one can say where. The craft of mine clearance has turned in great part into the craft of shrinking that stain without kneeling in all of it. Surveyors look for reasons to be *un*afraid. A field ploughed since the war is evidence. So is a well-trodden path, or a cow.",
      h3("What lies there"),
      ul(
        "The *pašteta*, so called from its likeness to a tin of meat paste: a small blast mine of plastic, meant to take a foot.",
        "The PROM, a steel bottle on a stake with three prongs and often a trip-wire, that jumps to the height of a man’s waist before it bursts. Deminers speak of it in another voice. It has killed more of them than everything else together.",
        "Whatever came afterwards: a grenade in a tin, wired to a gate by somebody who wanted to keep his plum trees.",
      ),
      "Slopes move. In May of 2014 a season’s rain fell in three days; hillsides came down in thousands of places and took their mines with them, along with the warning signs. People found skull-and-crossbones placards in their maize, thirty kilometres downriver, pointing at nothing.",
      pullQuote("Surveyors look for reasons to be unafraid. A field ploughed since the war is evidence. So is a cow."),
      h2("Who goes in"),
      "Those who die now are rarely careless strangers. They are men in their fifties and sixties who know precisely where the danger is and go there for wood. In Trnovo, at the foot of the mountain, the winter’s heating for a family comes to about two months of a pension. The forest stands just behind the tape. At the café one is told, with some exactness, what everybody’s neighbour earns by it.",
      p(
        "Hamdo Kovač, who is seventy-one and keeps sixty sheep, took us as far as the tape and pointed with his chin. Up there was his father’s meadow, the best on the mountain for eleven kinds of flower. He named them. He has not set foot on it for over thirty years, although the sheep have, now and then, and he has had to stand and watch. He lost two. “I don’t hold it against the mine,” he said. “It does what it was told. It is the only one that still does.”",
      ),
      "It would take, at the present rate, well over another decade to clear what remains. The country promised under the treaty banning such weapons to be done by 2009; it has asked for more time, and then for more. The money comes from abroad, and goes wherever the world is looking. Each new war produces new mines and draws off the teams that were lifting the old. Softić’s best dog handler left last year for a better-paid field a thousand kilometres to the east. She gave him her own knee pads.",
      embed("https://vimeo.com/1084537", "A deminer’s square metre (stand-in film for this demonstration)"),
      h2("The arithmetic"),
      "A mine of the commonest sort cost as much, when it was made, as a decent lunch. To find and lift it costs a few hundred times that. Put so, it is a bad bargain, and there are economists who say that a meadow at sixteen hundred metres, with the yield of sixty sheep, can never repay it. They are right in their terms. One could fence the mountain and forget it.",
      "But a thing that is fenced is not forgotten. Ask the children in Trnovo to draw where they live and, a teacher there told us, they leave the top third of the paper blank. Their parents do not think of themselves as living in a war. They do not let a ball roll, either. A country that has purple on its map has still a line through it, and always the old one, the front of 1995, for that is where the mines are. The politicians who live by keeping that line in people’s heads have no better ally than the stuff in the ground.",
      ask(),
      "In the treaty’s meeting rooms they have lately begun to hear it argued that mines are after all a reasonable weapon for a small country beside a large one, cheap, patient, needing no salary. It is true, and every army on this mountain thought so. What none of them reckoned was the rest of the sentence. A soldier can be told that it is over. There is no signal, in any language, that will reach the bottle on its stake. It has to be visited, by someone on her knees.",
      "Towards four o’clock the detector sang, and everybody stopped. Softić lay flat. For a quarter of an hour there was a trowel, and a paintbrush, and breath. What she brought up at length and held to the light, between finger and thumb, was a spoon.",
      "She put it in her pocket. Then she moved the stick.",
    ),
};
