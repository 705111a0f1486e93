/** The same address on hosts, paths, schemes and ports where it is not. `hasPath`: the page is known by its path as well. */
export function wrongAddresses(url: string, hasPath: boolean): string[] {
  const { hostname, pathname, search } = new URL(url);
  const rest = pathname + search;
  return [
    `https://${hostname}.buyer-login.example${rest}`,
    `https://${hostname.replace(/\.(\w+)\.com$/, '-$1.com')}${rest}`,
    `https://${hostname.replace('1688', 'l688').replace('alipay', 'aIipay').replace('worldfirst', 'worldf1rst').replace('taobao', 'taoba0')}${rest}`,
    `https://buyer-login.example/${hostname}${rest}`,
    `http://${hostname}${rest}`,
    ...(hasPath ? [`https://${hostname}/copy-of${rest}`] : []),
  ];
}
