/** The name of the overlay's one element in a page, as in components/create-host.ts, which needs a browser to be imported. */
export const HOST_NAME = 'gb-guide';
