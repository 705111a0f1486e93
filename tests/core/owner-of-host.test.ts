import { expect, test } from 'vitest';
import { ownerOfHost } from '../../utils/core/owner-of-host';

test.each([
  ['club.1688.com', '1688'],
  ['1688.com', '1688'],
  ['www.worldfirst.com', 'worldfirst'],
  ['auth.alipay.com', 'alipay'],
  ['login.taobao.com', null],
  ['1688.com.evil.example', null],
  ['my1688.com', null],
  ['evil-1688.com', null],
])('%s belongs to %s', (host, owner) => expect(ownerOfHost(host)).toBe(owner));
