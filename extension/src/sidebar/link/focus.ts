import { useEffect } from 'preact/hooks';
import { first, type FormErrors } from './troubles';

export const idOf = (name: string): string => `field-${name.replace(/[._]/g, '-')}`;

/** The first wrong field gets the focus, in the order of the page; else what belongs to no field. */
export function useFocusOnError(errors: FormErrors): void {
  useEffect(() => {
    const wrong = first(errors);
    const target = (wrong ? document.getElementById(idOf(wrong)) : null) ?? (Object.values(errors).some(Boolean) ? document.getElementById('form-error') : null);
    target?.focus();
  }, [errors]);
}
