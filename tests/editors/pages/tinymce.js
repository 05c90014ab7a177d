// TinyMCE in place of the form's field.
import { tell } from './place';

const [editor] = await window.tinymce.init({
  selector: '#editor',
  menubar: false,
  toolbar: false,
  promotion: false,
  branding: false,
});
tell(() => editor.getContent());
