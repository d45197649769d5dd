export const settings = {
  title: 'Settings',
  language: 'Language',
  theme: 'Appearance',
  themeSystem: 'As the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  paper: 'Paper for reports',
  userName: 'Your name',
  userNameHint: 'Shown as “Who” beside the numbers you enter. Stays on this machine.',
  notSaved: 'Settings could not be saved',
  about:
    'Version {{version}}. Everything is stored on this machine, in {{folder}}. Nothing is sent anywhere.',
} as const
