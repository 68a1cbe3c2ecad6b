import type { Preview } from '@storybook/react-vite'
import '../src/tokens.css'
import '../src/fonts.css'
import '../src/base.css'

const preview: Preview = {
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { icon: 'mirror', items: ['system', 'light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'system' },
  decorators: [
    (Story, { globals }) => {
      document.documentElement.dataset['theme'] = String(globals['theme'])
      return Story()
    },
  ],
}

export default preview
