// Kinds of elements whose text stands out less than WCAG 2.2 asks for (1.4.3), with their ratio.
(() => {
  const parts = colour => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = colour => parts(colour).slice(0, 3).map(part => part / 255)
    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const ground = element => {
    for (; element; element = element.parentElement) {
      const colour = getComputedStyle(element).backgroundColor;
      if (parts(colour)[3] === 255) return colour;
    }
    return 'white';
  };
  const poor = new Set();
  const looked = new Set();
  for (const element of [...document.querySelectorAll('body *')].slice(0, 20000)) {
    const text = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
    const kind = element.localName + '.' + element.className;
    if (!text || looked.has(kind) || element.closest('script, style') || !element.checkVisibility()) continue;
    looked.add(kind);
    const [one, other] = [light(getComputedStyle(element).color), light(ground(element))].sort((a, b) => b - a);
    const ratio = (one + 0.05) / (other + 0.05);
    if (ratio < 4.5) poor.add(kind + ' ' + ratio.toFixed(2));
  }
  return [...poor];
})()
