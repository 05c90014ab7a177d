// An editable of the structure that Froala has in XenForo, without Froala: `?shut` hides it until it is clicked open.
import { hideField, placeAfter, tell } from './place';

const field = hideField();
const place = placeAfter(field);
place.className = 'fr-box';
place.innerHTML =
  '<div class="fr-wrapper"><div class="fr-element fr-view" contenteditable="true"><p><br></p></div></div>';
const editable = place.querySelector('.fr-element');
const copy = () => {
  field.value = editable.innerHTML;
};
editable.addEventListener('input', copy);

if (location.search.endsWith('shut')) {
  const shut = document.createElement('div');
  shut.className = 'editorPlaceholder';
  shut.textContent = 'Écrire une réponse…';
  place.hidden = true;
  place.after(shut);
  shut.addEventListener('click', () => {
    shut.remove();
    setTimeout(() => {
      place.hidden = false;
    }, 100);
  });
}
tell(() => editable.innerHTML);
