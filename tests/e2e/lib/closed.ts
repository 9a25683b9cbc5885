/** What stands in our closed shadow roots, as a reader with a screen reader or a mouse gets it: by role and name. */
import type { CDPSession, Page } from 'playwright-core';

interface Value { value?: string | number | boolean }
interface AxNode { ignored: boolean; backendDOMNodeId?: number; role?: Value; name?: Value; description?: Value; properties?: { name: string; value: Value }[] }
export interface Seen { role: string; name: string; disabled: boolean; focused: boolean; node: number }

export interface Box { x: number; y: number; right: number; bottom: number }

export class Closed {
  private constructor(private readonly page: Page, private readonly session: CDPSession) {}

  static async of(page: Page): Promise<Closed> {
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('Accessibility.enable');
    return new Closed(page, session);
  }

  /** Everything that has a role and a name now. */
  async all(role?: string): Promise<Seen[]> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree') as unknown as { nodes: AxNode[] };
    const is = ({ properties = [] }: AxNode, name: string): boolean => properties.some((one) => one.name === name && one.value.value === true);
    return nodes.filter(({ ignored, backendDOMNodeId }) => !ignored && backendDOMNodeId !== undefined).map((node) => ({
      role: String(node.role?.value ?? ''), name: String(node.name?.value ?? ''), disabled: is(node, 'disabled'), focused: is(node, 'focused'),
      node: node.backendDOMNodeId ?? 0,
    })).filter((one) => role === undefined || one.role === role);
  }

  async names(role: string): Promise<string[]> {
    return (await this.all(role)).map(({ name }) => name);
  }

  /** Waits until there is one. `nth`: of several of that name. */
  async find(role: string, name: string | RegExp, nth = 0): Promise<Seen> {
    const fits = (one: Seen): boolean => typeof name === 'string' ? one.name === name : name.test(one.name);
    for (const deadline = Date.now() + 15_000; ;) {
      const found = (await this.all(role)).filter(fits)[nth];
      if (found) return found;
      if (Date.now() > deadline) throw new Error(`no ${role} ${String(name)} in: ${(await this.names(role)).join(' | ')}`);
      await this.page.waitForTimeout(50);
    }
  }

  /** Presses it with the mouse. */
  async press(role: string, name: string | RegExp, nth = 0): Promise<void> {
    const { node } = await this.find(role, name, nth);
    await this.session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node });
    await this.page.mouse.click(...await this.resting(node));
  }

  /** Gives it the focus, as Tab does. */
  async focus(role: string, name: string | RegExp): Promise<void> {
    await this.session.send('DOM.focus', { backendNodeId: (await this.find(role, name)).node });
  }

  /** What stands in the first field of a role. */
  async valueOf(role: string): Promise<string> {
    const { object } = await this.session.send('DOM.resolveNode', { backendNodeId: (await this.find(role, /./)).node });
    const { result } = await this.session.send('Runtime.callFunctionOn', { objectId: object.objectId ?? '', functionDeclaration: 'function () { return this.value; }', returnByValue: true });
    return String(result.value);
  }

  /** Top of the first of a role, in the window's pixels. */
  async top(role: string): Promise<number> {
    const { model: { border: [, top = 0] } } = await this.session.send('DOM.getBoxModel', { backendNodeId: (await this.all(role))[0]?.node ?? 0 });
    return top;
  }

  /** Its middle, once it stands still: what moves has come to its end, and what is above it changes no more. */
  private async resting(backendNodeId: number): Promise<[x: number, y: number]> {
    const { object: { objectId = '' } } = await this.session.send('DOM.resolveNode', { backendNodeId });
    for (let before = ''; ;) {
      // On a busy machine no frame may be drawn between two looks, and what moves seems to stand.
      await this.session.send('Runtime.callFunctionOn', { objectId, awaitPromise: true, functionDeclaration: `async function () {
        const ending = this.getRootNode().getAnimations().filter(({ effect }) => effect.target.checkVisibility() && effect.getComputedTiming().iterations !== Infinity);
        await Promise.allSettled(ending.map(({ finished }) => finished));
        await new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });
      }` });
      const { model: { border } } = await this.session.send('DOM.getBoxModel', { backendNodeId });
      const [x0 = 0, y0 = 0, , , x1 = 0, y1 = 0] = border;
      if (before === border.join()) return [(x0 + x1) / 2, (y0 + y1) / 2];
      before = border.join();
    }
  }
}
