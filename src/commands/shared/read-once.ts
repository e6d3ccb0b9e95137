/**
 * Returns a function that reads something once for each owner and key, such as the banks of a run. Many lines that
 * are tried for a wrong one may read the same files.
 */
export function readOnce<Value>(): (owner: object, key: string, read: () => Value) => Value {
  const known = new WeakMap<object, Map<string, Value>>();
  return (owner, key, read) => {
    const values = known.get(owner) ?? new Map<string, Value>();
    known.set(owner, values);
    const value = values.get(key) ?? read();
    values.set(key, value);
    return value;
  };
}
