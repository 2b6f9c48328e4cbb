import { feedResponse } from "@/lib/feeds/feed-response.ts";

type Props = { params: Promise<{ slug: string }> };

export async function GET(request: Request, { params }: Props): Promise<Response> {
  return feedResponse(request, "atom", "section", (await params).slug);
}
