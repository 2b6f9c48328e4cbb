import { ask, doc, h2, h3, image, ol, p, pullQuote, quote } from "../../../../lib/body/body-text.ts";
import type { DemoStory } from "../../demo-types.ts";

export const lithiumTreaty: DemoStory = {
  slug: "lithium-and-the-salt-flat-treaty",
  contentType: "reporting",
  headline: "Lithium and the salt-flat treaty",
  deck: "Two republics share a lake that nobody can see, and the battery industry has discovered that brine does not stop at a boundary stone.",
  section: "americas",
  topics: ["borders", "water"],
  bylines: [{ author: "beatriz-cardozo" }, { author: "rafael-quint", role: "photographs" }],
  picture: "andes-lithium",
  pictureCaption:
    "Evaporation ponds on the western side. Each shade is a month: the brine takes a year and a half to cross from blue to yellow.",
  hoursAgo: 263,
  revisedHoursAgo: 228,
  corrections: [
    {
      kind: "clarification",
      text: "An earlier version said that the protocol “limits how much each side may pump”. It limits how far the brine may fall at eleven observation wells; limits on pumping follow from that, and are set each year by the joint commission.",
      hoursAgo: 228,
      place: "after_story",
    },
  ],
  related: ["who-owns-the-amu-darya", "the-coffee-that-pays-for-the-ceasefire", "the-island-goes-the-sea-stays"],
  body: (picture) =>
    doc(
      "To find the border on the Salar de Tres Mojones you need a man with a crowbar. The surveyors of 1904 set an iron post every two kilometres across the salt, and the salt has been eating and regrowing ever since, so that some of the posts lean, several are buried and one, number 14, has travelled. Don Fidel Ayavire has walked the line each winter for forty years, for a small wage from one government and a smaller one from the other. He stops, sights on a volcano, strikes the crust with the bar, and listens. “Here,” he says. The iron rings a hand’s breadth down.",
      "It is a straight line, 61 kilometres long, 3,700 metres up, and until lately no one had a use for either side of it. Flamingos nest in the lagoons along the edge. Four villages keep llamas on the wet meadows. For the rest there is a white plain with the sky coming down to it on every hand, and below that, in the pores of the salt, forty or fifty metres deep, a lake of brine in which there is dissolved enough lithium for some hundreds of millions of cars.",
      "The lake has no line through it. That was the difficulty.",
      h2("The straw and the glass"),
      "Lithium is not mined here so much as drunk. A well draws brine from the salt; ponds the size of airfields dry it in the sun; what is left goes down to the coast in bags. When the company on the western side had sunk nineteen wells, the state enterprise on the eastern side, which had sunk two, noticed that the level in both had begun to fall.",
      "Hydrologists drew a cone. Around every well the surface of an underground lake dips, like milk round a straw, and where many straws stand together the dips join. By the third year the western cone had passed under post 22. At the foreign ministry in the eastern capital somebody coined the phrase *theft by gravity*, and the newspapers took it up. A senator proposed to sink a hundred wells along the border and to let the two dips meet.",
      "“It would have been quite legal,” says Ximena Rocabado. “Imbecilic, but legal. There was no law of brine. There was a law of water, and a law of minerals, and each side had lawyers who proved that it was the other.”",
      pullQuote(
        "There was a law of water, and a law of minerals, and each side had lawyers who proved that it was the other.",
      ),
      "Rocabado is a hydrogeologist, a short, abrupt woman who smokes where there is very little air to do it in. She led for the east. Her opposite number, Andrés Paillalef, had been her student. They had between them spent nine field seasons on this salt and owned, on different sides, copies of the same notebooks. When their governments at length sent delegations to talk, the two of them were put at the ends of the table and told to advise. Three sessions came to nothing. At the fourth the power failed, the ambassadors went to bed, and the engineers stayed up with a lamp and a map.",
      h2("What they agreed by lamplight"),
      "The instrument that came of it runs to eleven pages and is properly called the Protocol on the Joint Observation of the Brines. It does not divide the lake, nor the lithium. It says nothing at all about ownership. Its idea, which I have not met in any other treaty about a resource, is to share the *level*:",
      ol(
        "Eleven observation wells stand along the line, five a side and one at post 14. Both states may read all of them at any hour, by satellite, and so may anyone with a telephone.",
        "At each of them a depth is fixed below which the brine may not sink.",
        "If it sinks further at any well, every pump within twenty kilometres, on either side, must slow down by a tenth within thirty days, and by another tenth each month until it recovers.",
        "Fresh water in the meadows at the edge counts double.",
      ),
      "The effect is to make neighbours of the two companies. A greedy well in the west slows its owner’s pumps as much as it does the neighbour’s. Nobody needs to prove fault, which under the ground is a matter of opinion; the number is what it is. In the first eighteen months the third article came into force twice. Both times the pumps slowed, and both times the companies rang each other before they rang their ministers.",
      image(picture("desert-solar"), {
        caption:
          "Panels power an observation well near post 9. Its readings appear on a public page every fifteen minutes.",
      }),
      h3("The fourth article"),
      "It was the fourth that nearly sank it. Neither delegation had thought of the meadows, since on neither of their maps was there anything in them. The villages had learned of the talks from the driver of the catering van. In the week before signature two hundred people with some nine hundred llamas sat down on the airstrip on which the ministers were to land, and waited, with soup.",
      "I went to see the woman who arranged it. Eulalia Cruz is president of an assembly whose members live in both republics, marry across the line and bury their dead on whichever side the ground is softer. She was spinning wool when I came, and did not stop.",
      quote(
        p(
          "They told us, the brine is salt, you don’t drink it, so what is it to you? I said: what do you think holds up the sweet water? It lies on top of the salt water like fat on broth. Take away the broth and see where your fat goes.",
        ),
        p("*Eulalia Cruz, president of the Assembly of the Four Waters*"),
      ),
      "It happens to be right. Where the brine falls at the edge, the fresh water above it drains inwards and is spoiled. Rocabado had published a paper on it. She had not pressed the matter in the talks, she told me, because she had been instructed to confine herself to the resource. “And an old woman with a broth pot did it for me, in front of two ministers, in three sentences. I sent her the paper. She sent me a cheese.”",
      ask(),
      h2("Who watches the wells"),
      "A treaty that rests on eleven instruments rests on the people who keep them honest. Somebody has already hung a sack of ice in a well to bring up its reading; it was found because the other ten showed that the lake had gone uphill. The joint commission has six staff and one serviceable vehicle. Its budget comes half from each treasury and has been late from both. A third of what it does is done without pay by a secondary school, whose pupils compare the public page with a rope and a stone.",
      "Critics have a stronger case than the saboteurs. The depths are fixed by negotiation and were set, say two ecologists whom I trust, about a metre lower than the flamingos would have asked for. The price of lithium has halved since the protocol was signed, and no one knows what it would survive if the price should treble. There is nothing in it for the cities on the coast, which see neither the water nor much of the money.",
      "I think it is nevertheless the most interesting paper to be signed on this continent in years. [Most quarrels over shared water](/articles/who-owns-the-amu-darya) are about who was there first. This one set that aside for a question that an instrument can answer, and found that two states could live with the answer.",
      "Don Fidel had one complaint. The commission’s men have fixed the line by satellite, and by their account post 14 stands 31 metres too far to the east. They wish to move it back. He took me to see it, a rust-red stump with salt grown up around it like a collar. His grandfather helped to put it there. He has told the commission that the post is in the right place and that it is the ground that has gone.",
    ),
};
