// itemsjs has no types of its own; what the benchmark uses of it.
declare module 'itemsjs' {
  export default function itemsjs(
    items: unknown[],
    options: object,
  ): { search(question: object): { pagination: { total: number } } };
}
