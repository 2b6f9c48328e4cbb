/** What is wrong with a field, beside it. */
export function Problem({ id, text }: { id?: string; text: string }) {
  return (
    <p id={id} role="alert" className="type-ui mt-2 border-s-2 border-accent ps-3 font-semibold text-accent">
      {text}
    </p>
  );
}
