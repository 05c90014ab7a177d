// CKEditor 5 in place of the form's field.
import { Bold } from '@ckeditor/ckeditor5-basic-styles';
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Link } from '@ckeditor/ckeditor5-link';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { tell } from './place';

const plugins = [Essentials, Paragraph, Bold, Link];
const editor = await ClassicEditor.create(document.getElementById('editor'), { licenseKey: 'GPL', plugins });
tell(() => editor.getData());
