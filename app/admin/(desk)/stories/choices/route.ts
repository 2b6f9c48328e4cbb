import { answerChoices } from "@/lib/editing/editing-endpoints.ts";

export async function GET(request: Request): Promise<Response> {
  return answerChoices(request);
}
