import type { Injector } from '@univerjs/core';
import { IDescriptionService } from '@univerjs/preset-sheets-core';

/** A list that cannot be cut short. */
class WholeList<T> extends Array<T> {
  override slice(): this {
    return this;
  }
}

/** While a name is typed, Univer shows the first ten functions that begin so, in no order; Excel shows all, by name. */
export function offerEveryFunction(injector: Injector): void {
  const service = injector.get(IDescriptionService);
  const search = service.getSearchListByNameFirstLetter.bind(service);
  const whole: typeof search = (text) =>
    WholeList.from(search(text).sort((a, b) => (a.name < b.name ? -1 : 1))) as ReturnType<typeof search>;
  service.getSearchListByNameFirstLetter = whole;
  // The injector may hand out a proxy that remembers the original.
  if (service.getSearchListByNameFirstLetter !== whole) {
    delete (service as Partial<IDescriptionService>).getSearchListByNameFirstLetter;
  }
}
