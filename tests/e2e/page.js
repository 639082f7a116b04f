// Finds what a person would point at: by what it is and how it is called, among what can be seen and used.
const KINDS = {
  button: 'button, summary, input[type=submit], input[type=button], [role=button]',
  link: 'a[href], [role=link]',
  tab: '[role=tab]',
  option: 'option, [role=option], [role=menuitem], [role=menuitemradio]',
  checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
  radio: 'input[type=radio], [role=radio]',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  field:
    'input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=hidden]), textarea, select, ' +
    '[role=textbox], [role=combobox], [role=spinbutton], [role=slider], [contenteditable=true]',
};
KINDS.any = `${KINDS.button}, ${KINDS.link}, ${KINDS.tab}, ${KINDS.option}, ${KINDS.checkbox}, ${KINDS.radio}`;
const PARTS =
  'dialog, fieldset, section, article, form, table, tr, ul, ol, li, nav, main, aside, details, [role=dialog], ' +
  '[role=group], [role=radiogroup], [role=region], [role=tabpanel], [role=row], [role=listitem], [role=listbox], [role=menu]';

const clean = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

function isSeen(element) {
  return (
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getClientRects().length > 0 &&
    !element.closest('[inert], [aria-hidden=true]')
  );
}

// A label around its field: its words without the field's own.
function labelWords(label) {
  const copy = label.cloneNode(true);
  for (const control of copy.querySelectorAll('input, select, textarea, button')) control.remove();
  return copy.textContent;
}

function nameOf(element) {
  const by = element.getAttribute('aria-labelledby');
  if (by) return clean(by.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(' '));
  const label = element.getAttribute('aria-label');
  if (label) return clean(label);
  if (element.labels?.length) return clean([...element.labels].map(labelWords).join(' '));
  if (element.matches('input, textarea, select')) return clean(element.title || element.placeholder || element.value);
  return clean(element.textContent) || clean(element.title);
}

function partName(part) {
  if (part.hasAttribute('aria-labelledby') || part.hasAttribute('aria-label')) return nameOf(part);
  const title = part.querySelector(':scope > legend, :scope > caption, :scope > summary, h1, h2, h3, h4, h5, th[scope=row]');
  return clean(title?.textContent);
}

// Where the story looks: before everything else lies the topmost dialog.
function place(within) {
  let root = [...document.querySelectorAll('dialog')].filter((dialog) => dialog.matches(':modal')).pop() ?? document.body;
  for (const wanted of within) {
    const parts = [...root.querySelectorAll(PARTS)].filter(isSeen);
    const holds = (part) => [...part.querySelectorAll('*')].some((element) => clean(element.textContent) === wanted);
    // The smallest part that is called so, whose name begins so, or in which those very words stand.
      const called = (is) => parts.filter((part) => is(partName(part))).pop();
    const found = called((name) => name === wanted) ?? called((name) => name.startsWith(wanted)) ?? parts.filter(holds).pop();
    if (!found) return null;
    root = found;
  }
  return root;
}

// Those called exactly so; where there are none, those whose name begins so (a label with a hint behind it).
function find(kind, wanted, within) {
  const root = place(within);
  if (!root) return [];
  const all = [...root.querySelectorAll(KINDS[kind])].filter(isSeen);
  const exact = all.filter((element) => nameOf(element) === wanted);
  return exact.length ? exact : all.filter((element) => nameOf(element).startsWith(wanted));
}

const words = (within) => clean(place(within)?.innerText);
