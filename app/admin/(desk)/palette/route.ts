import { answerPalette } from "@/lib/story-list/palette-endpoint.ts";

export async function GET(request: Request): Promise<Response> {
  return answerPalette(request);
}
