import { ask, doc, h2, h3, image, p, pullQuote, quote, rule } from "../../../../lib/body/body-text.ts";
import type { DemoStory } from "../../demo-types.ts";

export const theCableCutters: DemoStory = {
  slug: "the-cable-cutters",
  contentType: "reporting",
  headline: "The cable cutters",
  deck: "Everyone asks who breaks the lines on the seabed; eleven days aboard a repair ship suggest a better question: who is left to mend them?",
  section: "war-and-arms",
  topics: ["sea-lanes", "high-north"],
  bylines: [{ author: "hana-kimura" }, { author: "rafael-quint", role: "photographs" }],
  picture: "cable-ship",
  pictureCaption: "The Maren Holt holds station east of Gotland with one broken end of the cable on her bow sheave.",
  hoursAgo: 26,
  related: ["the-hotline-that-nobody-answers", "the-strait-insurers", "arctic-ports-of-call"],
  seoDescription: "Aboard a Baltic repair ship with the people who splice the undersea cables that others break.",
  body: (picture) =>
    doc(
      "The grapnel came up at ten past four in the morning with a boot in it. The deck crew of the *Maren Holt* looked it over under the floodlights, agreed that it was a left, and threw it into the drum where they keep such things. Then they lowered the hook again, ninety-four metres, and the ship went back to dragging it over the floor of the Baltic at the speed of a man pushing a pram.",
      "Somewhere under us lay a cable no thicker than a garden hose. It had carried, until the previous Sunday, about a fifth of the traffic between two countries. Since Sunday it had carried nothing. An instrument ashore had sent a pulse of light down each end, timed the echo, and put the break within a few hundred metres. We had been looking for it for two days.",
      "“People imagine a snapped wire with sparks,” said Aurelio Pinna, who as chief of mission decides everything on board except where the ship may safely float. “It’s more like looking for a shoelace in a field, from a balloon, when somebody has ploughed the field.”",
      "Somebody had. On the sonar screen in the survey cabin a furrow ran across the grey from left to right, eleven kilometres of it, as straight as a ruled line. At one end it began from nothing. At the other it stopped, lifted, and was gone. The cable had lain across the middle.",
      h2("An anchor is a perfect weapon"),
      "Coastguards had already found a ship that would do: a bulk carrier registered on one continent, owned on a second and managed from an office above a pharmacy on a third. Her master said that the anchor had slipped its brake in a swell and that nobody had noticed. Investigators found this hard to believe. An anchor on the run makes a noise like a building coming down.",
      "They could not, however, show that it was false. Here lies the whole difficulty. Of the hundred and fifty to two hundred cable faults recorded around the world in an ordinary year, well over half are caused by trawls and anchors, and nearly all of those by accident, haste or drink. Whoever wishes to cut a cable on purpose has only to do what careless men do anyway. The crime comes with its alibi ready-made.",
      pullQuote("Whoever wishes to cut a cable on purpose has only to do what careless men do anyway."),
      "It was not always so discreet. Before dawn on 5 August 1914 a British ship, the *Alert*, put out into the Channel and in a few hours raised and cut Germany’s telegraph cables with an axe and a good deal of grunting, and the whole world knew by the next day’s silence who had done it and why.",
      "The law has been slower. A convention signed in Paris in 1884 made it an offence to break a cable “wilfully or by culpable negligence”, and allowed warships to stop a suspect and look at her papers; it is still in force among the states that joined.^[The power has seldom been used. The case that everyone cites is that of a Soviet trawler boarded off Newfoundland in 1959 after five transatlantic cables had failed.] The modern law leaves punishment to the country whose flag the ship flies. If that flag is a brass plate in a warm place, the file is opened, acknowledged and put away.",
      h2("The splice"),
      "On the third morning the grapnel took the strain and kept it. What rose over the bow, streaming and furred with mussels, was one end of the break, its steel wires unlaid like the head of a mop. The crew hauled it aboard, cut it back to clean cable with hydraulic shears, and sealed it. Then the ship moved off to find the other.",
      "It is an odd fact of the trade that a repair begins with more cutting. A taut cable will not lift; it must be severed and each half raised in turn, and a fresh length spliced between. The spare lay below us in a tank like a gasometer, wound by hand, twenty-two kilometres left over from the laying, which was nineteen years ago.",
      image(picture("satellite-orbit"), {
        size: "wide",
        caption:
          "Satellites carry a few hundredths of what crosses the sea. They are what remains to a country when its cables are gone.",
      }),
      h3("Sixteen hours in a box"),
      "The jointing room measures three metres by four and is the only clean place on board. Inside it Ilse Vanagas and Samir Bousaid took turns for sixteen hours, bent over the two ends as if over a patient. There were twelve pairs of fibre, each fibre about as thick as a hair. They stripped it, squared the face, laid the two glass ends in a groove and fused them with an arc that made a blue flick on the wall. They measured the loss. One pair took five attempts, because of a swell that neither of them mentioned.",
      "I asked Vanagas, who is from Liepāja and could on a clear night have seen the loom of its lighthouse, whether she thought about what goes through the thing. She considered this politely. “Mostly rubbish,” she said. “Football. But my mother’s prescriptions, too. The hospital has them on a machine in Stockholm.”",
      "At the end of it the joint went under an X-ray, was moulded into black plastic, X-rayed again, and lowered over the bow on two ropes. A man with a knife stood at each. On a word from Pinna they cut at the same instant, and the bight of cable fell away. It made almost no splash. Nine minutes later somebody ashore reported light.",
      ask(),
      h2("The fleet that is not there"),
      "Since several lines were broken in the space of a few winters, governments around this sea have answered with patrols, drones, sensors and communiqués. But patrols can watch a cable only where it is, which is everywhere, and a frigate that arrives in time to see an anchor lifted has arrived too late.",
      "What one hears on board is a different arithmetic. Some sixty ships on earth can lay or mend these lines, and the greater part of them are laying. Those kept for repairs share out the oceans under old mutual contracts, a ship to a sea. Most were built when I was at school. The *Maren Holt* is thirty-one; her sister was broken up two years ago and not replaced, since a ship that earns a standing fee for waiting is, to an accountant, a ship that does nothing.",
      quote(
        p(
          "You don’t deter a man from cutting a cable by promising to be angry. You do it by having it working again before his bosses finish their coffee. *Then* what did he get?",
        ),
        p("*Rear-Admiral Torsten Elgh (retired), who chaired a Nordic review of seabed repair*"),
      ),
      "Elgh’s review proposed four ships, on permanent stand-by, paid for jointly by the countries that touch the Baltic and the Norwegian Sea. It would cost them together a little less each year than one patrol vessel. Every ministry that read it agreed with it. Each thought that it fell to another: to transport, because it was ships; to telecoms, because it was cables; to defence, because of the anchors. It has been agreed with ever since.",
      "The people are scarcer than the hulls. Perhaps a few hundred men and women can make a joint that a cable’s owner will accept, and Pinna, who began at seventeen in the depot at Catania, knows a good many by their first names. He is sixty-three. His trainees leave for wind farms.",
      rule(),
      "We ran for Kalundborg under a low sun, with a clean deck. On the way the bridge logged the ships around us, forty or so within range of the radar, each with its two anchors catted up under the bow, ten tonnes of iron to a side and one brake to hold it.",
      "In the mess they had put the boot on the shelf above the television. It had company there: a bicycle bell, a ship’s lamp, a doll, a length of a telegraph cable with gutta-percha round the copper, cut square across as if by an axe. Nobody could say where it had come up. Bousaid had wondered at it too. He had put a meter across the core once, he said, on a slow night. “It’s fine, you know. If you cleaned the ends, you could send a message on it.”",
    ),
};
