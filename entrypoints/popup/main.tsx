import { showPopup } from './show-popup';

showPopup('popup');
