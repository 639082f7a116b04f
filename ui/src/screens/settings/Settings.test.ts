import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ArgsOf } from '../../lib/call';
import { show } from '../../testing/show';

const open = (section: string, changes = {}) => show({ at: 'settings', section }, { changes });

test('only what was changed is written, within a second, and the time is said', async () => {
  const change = vi.fn((_: ArgsOf<'change_practice'>) => ({ at: new Date().toISOString() }));
  const screen = await open('practice', { change_practice: change });
  await screen.getByLabelText('Telefoon').fill('030 765 43 21');
  await vi.waitFor(() => expect(change).toHaveBeenCalledTimes(1), { timeout: 1000 });
  expect(change.mock.calls[0]?.[0]).toEqual({ changes: { phone: '030 765 43 21' } });
  await expect.element(screen.getByText(/^Opgeslagen \d\d:\d\d$/)).toBeVisible();
});

test('a wrong field is marked and the others are left alone', async () => {
  const screen = await open('practice');
  await screen.getByLabelText('E-mail').fill('geen adres');
  await userEvent.tab();
  await expect.element(screen.getByLabelText('E-mail')).toHaveAttribute('aria-invalid', 'true');
  await expect.element(screen.getByLabelText('Telefoon')).not.toHaveAttribute('aria-invalid');
});

test('a full disk is said in a bar that stays, and the text stays too', async () => {
  const full = () => {
    throw { code: 'disk-full', args: {}, faults: [] };
  };
  const screen = await open('practice', { change_practice: full });
  await screen.getByLabelText('Telefoon').fill('030');
  await expect.element(screen.getByRole('alert')).toHaveTextContent(/Je tekst staat er nog/);
  await screen.getByRole('link', { name: 'Groepen' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Groepen' })).toBeVisible();
  await expect.element(screen.getByRole('alert')).toBeVisible();
  await screen.getByRole('link', { name: 'Instellingen' }).click();
  await expect.element(screen.getByLabelText('Telefoon')).toHaveValue('030');
});

test('a logo is chosen, seen and taken away', async () => {
  const screen = await open('practice');
  await screen.getByRole('button', { name: 'Logo kiezen' }).click();
  await expect.element(screen.getByRole('img', { name: 'Logo' })).toBeInTheDocument();
  await screen.getByRole('button', { name: 'Logo weghalen' }).click();
  await expect.element(screen.getByRole('img', { name: 'Logo' })).not.toBeInTheDocument();
});

test('theme, language and size change at once', async () => {
  const screen = await open('look');
  await screen.getByRole('radio', { name: 'Donker' }).click();
  await screen.getByRole('radio', { name: '150 %' }).click();
  await screen.getByRole('radio', { name: 'English' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Settings' })).toBeVisible();
  const { dataset, style } = document.documentElement;
  expect(dataset.theme).toBe('dark');
  expect(style.getPropertyValue('--text-size')).toBe('1.5');
});

test('the password is changed only with the old one', async () => {
  const screen = await open('security');
  const [old] = screen.getByLabelText('Je wachtwoord van nu').all();
  await old?.fill('iets anders');
  await screen.getByLabelText('Nieuw wachtwoord').fill('een nieuwe lange duurloop');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('alert')).toBeVisible();
  await old?.fill('een lange duurloop');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('Het wachtwoord is gewijzigd.')).toBeVisible();
});

test('the recovery code shows only after the password', async () => {
  const screen = await open('security');
  await screen.getByLabelText('Je wachtwoord van nu').last().fill('een lange duurloop');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('K7QXM')).toBeVisible();
});

test('a backup is made now, and the folders are told', async () => {
  const back_up = vi.fn(() => ({
    file_name: 'x',
    made: new Date().toISOString(),
    kilobytes: 1,
    people: 1,
    sessions: 1,
  }));
  const screen = await open('backup', { back_up });
  await screen.getByRole('button', { name: 'Nu een reservekopie maken' }).click();
  expect(back_up).toHaveBeenCalledOnce();
  await expect.element(screen.getByText('/home/anna/.local/share/duurloop', { exact: true })).toBeVisible();
});

test('the hours for talks are changed by typing', async () => {
  const set = vi.fn((_: ArgsOf<'set_talk_hours'>) => ({ at: new Date().toISOString() }));
  const screen = await open('talks', { set_talk_hours: set });
  await screen.getByRole('checkbox', { name: 'vrijdag' }).click();
  await screen.getByLabelText('Hoeveel minuten een gesprek duurt').fill('45');
  await vi.waitFor(() =>
    expect(set.mock.calls.at(-1)?.[0]).toEqual({
      hours: { weekdays: [1, 2, 3, 4], starts_at: '09:00', ends_at: '12:00', minutes: 45 },
    }),
  );
});

test('hours that cannot be are told at their field', async () => {
  const screen = await open('talks');
  for (const day of ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'])
    await screen.getByRole('checkbox', { name: day }).click();
  await expect.element(screen.getByText('Vul dit nog in.')).toBeVisible();
});

test('a holiday can be worked on', async () => {
  const work = vi.fn((_: ArgsOf<'work_on_holiday'>) => ({ at: new Date().toISOString() }));
  const screen = await open('days-off', { work_on_holiday: work });
  const tick = screen.getByRole('checkbox', { name: 'Wel les op Koningsdag' });
  await expect.element(screen.getByRole('checkbox', { name: 'Wel les op Goede Vrijdag' })).toBeChecked();
  await tick.click();
  await vi.waitFor(() =>
    expect(work).toHaveBeenCalledWith({ holiday: 'kings_day', worked: true }, expect.anything()),
  );
});

test('a period is added, and one that ends before it starts is told so at its field', async () => {
  const screen = await open('days-off');
  const own = screen.getByRole('region', { name: 'Eigen vrije dagen' });
  await own.getByLabelText('Naam', { exact: true }).fill('Cursus');
  await own.getByRole('textbox', { name: 'Eerste dag', exact: true }).fill('12-5-2027');
  await own.getByRole('textbox', { name: 'Laatste dag', exact: true }).fill('10-5-2027');
  await own.getByRole('button', { name: 'Toevoegen' }).click();
  await expect.element(own.getByText(/Het einde ligt voor het begin/)).toBeVisible();
  await own.getByRole('textbox', { name: 'Laatste dag', exact: true }).fill('');
  await own.getByRole('button', { name: 'Toevoegen' }).click();
  await expect
    .element(own.getByRole('textbox', { name: 'Laatste dag van Cursus' }))
    .toHaveValue('12 mei 2027');
});

test('a period that was taken away comes back with one button', async () => {
  const screen = await open('days-off');
  const school = screen.getByRole('region', { name: 'Schoolvakanties' });
  await school.getByRole('button', { name: 'Herfstvakantie weghalen' }).click();
  await expect.element(school.getByText('Herfstvakantie is weggehaald.')).toBeVisible();
  await expect.element(school.getByLabelText('Naam van Herfstvakantie')).not.toBeInTheDocument();
  await school.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.element(school.getByLabelText('Naam van Herfstvakantie')).toHaveValue('Herfstvakantie');
});
