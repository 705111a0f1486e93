import { showPopup } from '../popup/show-popup';

showPopup('panel');
