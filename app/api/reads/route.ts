import { answerReading } from "@/lib/reads/read-endpoints.ts";

export async function POST(request: Request): Promise<Response> {
  return answerReading(request);
}
