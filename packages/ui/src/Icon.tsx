import type { ReactNode } from 'react'

const shapes = {
  'arrow-right': <path d="M4 10h12m-5-5 5 5-5 5" />,
  'arrow-left': <path d="M16 10H4m5 5-5-5 5-5" />,
  'arrow-up': <path d="M10 16V4m-5 5 5-5 5 5" />,
  'arrow-down': <path d="M10 4v12m5-5-5 5-5-5" />,
  'chevron-down': <path d="m5 8 5 5 5-5" />,
  'chevron-right': <path d="m8 5 5 5-5 5" />,
  sort: <path d="m6.5 8 3.5-3.5L13.5 8m0 4L10 15.5 6.5 12" />,
  external: <path d="M8 4H4v12h12v-4M11.5 4H16v4.5M16 4l-7 7" />,
  download: <path d="M10 3v10m-4.5-4.5L10 13l4.5-4.5M4 17h12" />,
  check: <path d="m4 10.5 4 4 8-9" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  menu: <path d="M3 5.5h14M3 10h14M3 14.5h14" />,
  more: <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" strokeWidth="2.6" />,
  search: <path d="M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4-1.5 4 4" />,
  filter: <path d="M3 5h14M6 10h8m-5 5h2" />,
  calendar: <path d="M3.5 5h13v11.5h-13zM3.5 9h13M7 3v3.5M13 3v3.5" />,
  clock: <path d="M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm0-11v4.2l2.8 1.8" />,
  pin: (
    <path d="M10 17.5s5.5-4.8 5.5-9a5.5 5.5 0 0 0-11 0c0 4.2 5.5 9 5.5 9Zm0-7.2a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z" />
  ),
  person: <path d="M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-6 7c.6-3.2 2.9-5 6-5s5.4 1.8 6 5" />,
  key: <path d="M6.5 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 10h7.5v3m-3-3v2" />,
  list: <path d="M7.5 5H17M7.5 10H17m-9.5 5H17M3.5 5h.01M3.5 10h.01M3.5 15h.01" />,
  people: (
    <path d="M7.5 9.5a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4Zm-5.5 6.4c.5-2.8 2.6-4.3 5.5-4.3s5 1.5 5.5 4.3M13 4.3a2.7 2.7 0 0 1 0 5m2 2.8c1.7.6 2.7 1.9 3 3.8" />
  ),
  globe: (
    <path d="M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM3 10h14M10 3c2.5 2 3.2 4.6 3.2 7S12.5 15 10 17c-2.5-2-3.2-4.6-3.2-7S7.5 5 10 3Z" />
  ),
  sun: (
    <path d="M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 2v1.5m0 13V18M2 10h1.5m13 0H18M4.3 4.3l1.1 1.1m9.2 9.2 1.1 1.1m0-11.4-1.1 1.1m-9.2 9.2-1.1 1.1" />
  ),
  moon: <path d="M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7Z" />,
  system: <path d="M3 4h14v9.5H3zM7 17h6M10 13.5V17" />,
  info: <path d="M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm0-3.8V9.3m0-2.5v.01" />,
  warning: <path d="M10 3.2 2.5 16.5h15zM10 8.5v3.7m0 2.1v.01" />,
  stop: <path d="M7 3h6l4 4v6l-4 4H7l-4-4V7zm0 7h6" />,
  eye: <path d="M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5Zm8 2.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z" />,
  ring: <circle cx="10" cy="10" r="5.5" />,
  dot: <circle cx="10" cy="10" r="4.5" fill="currentColor" />,
  apple: (
    <path
      fill="currentColor"
      d="M10 6.8c-1-.9-2.3-1.2-3.5-.9-2.2.6-3.3 2.8-2.8 5.5.5 2.8 2.3 5.6 4.2 5.6.8 0 1.3-.4 2.1-.4s1.3.4 2.1.4c1.9 0 3.7-2.8 4.2-5.6.5-2.7-.6-4.9-2.8-5.5-1.2-.3-2.5 0-3.5.9Zm0 0c0-1.8.8-3.2 2.5-3.8"
    />
  ),
  flag: <path d="M5 17.5V3.5h9.5l-2 3.5 2 3.5H5" />,
  mountains: <path d="M1.5 16 7.5 5l3.6 6.6L13 8.5l5.5 7.5zM5.7 8.3l1.8 1.5 1.7-1.7" />,
  tree: <path d="M10 12a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Zm0-4v9.5M6.5 17.5h7" />,
  grid: <path d="M3.5 3.5h5v5h-5zm8 0h5v5h-5zm-8 8h5v5h-5zm8 0h5v5h-5z" />,
  album: <path d="M3 4h14v12H3zm0 9 4-4 3.5 3.5L13 10l4 4M12.5 7.5v.01" />,
  pencil: <path d="M4 16l.7-3.5L13 4.2l2.8 2.8-8.3 8.3z" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof shapes

/** A line drawing beside a word; never the only carrier of a meaning, so it is hidden from screen readers. */
export function Icon({ name, size = '1.25em' }: { name: IconName; size?: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      style={{ inlineSize: size, blockSize: size, flex: 'none' }}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[name]}
    </svg>
  )
}
