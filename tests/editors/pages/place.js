// What the pages share: the form's own field, hidden, and a place for an editor beside it.

/** The forum's field, out of sight. */
export function hideField() {
  const field = document.getElementById('editor');
  field.style.display = 'none';
  return field;
}

export function placeAfter(field) {
  const place = document.createElement('div');
  field.after(place);
  return place;
}

/** Tells the test how to read what the editor itself holds. */
export function tell(content) {
  window.forum = { content };
}
