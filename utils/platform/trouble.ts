/** The key in storage.session of what keeps the store from being written: the state itself cannot hold it. */
export const TROUBLE_KEY = 'trouble';
