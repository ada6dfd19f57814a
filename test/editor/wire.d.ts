// A sample, as text: the bundle for the browser carries it.
declare module '*.wire' {
  const text: string;
  export default text;
}
