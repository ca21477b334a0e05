/** Hands a drawing to the reader as an SVG file of its own; colours and fonts stand in its attributes. */
export function exportSvg(svg: SVGSVGElement, fileName: string): void {
  const words = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}`;
  const address = URL.createObjectURL(new Blob([words], { type: 'image/svg+xml' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
