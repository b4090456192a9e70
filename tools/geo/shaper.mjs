// mapshaper, from parsed JSON to parsed JSON.
import mapshaper from 'mapshaper';

/**
 * Runs a mapshaper command line on in-memory files and returns the one it writes.
 * @param {string} commands with inputs named as the keys of `inputs`, without `-o`
 * @param {Record<string, object>} inputs parsed GeoJSON by file name
 * @param {string} [output] options for `-o`
 */
export async function shape(commands, inputs, output = 'format=geojson') {
  const files = Object.fromEntries(
    Object.entries(inputs).map(([name, json]) => [name, JSON.stringify(json)]),
  );
  const written = await mapshaper.applyCommands(`${commands} -o out.json ${output}`, files);
  return JSON.parse(written['out.json']);
}
