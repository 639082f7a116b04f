/** Makes a text field as high as its text, so that nothing that was written is out of sight. */
export function grow(field: HTMLTextAreaElement): () => void {
  const fit = () => {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
  };
  fit();
  field.addEventListener('input', fit);
  return () => field.removeEventListener('input', fit);
}
