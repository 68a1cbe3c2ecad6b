import styles from './Avatar.module.css'

/** The initials of a person's name on a ground that follows from the name; stands in where there is no photo. */
export function Avatar({ name, size = 'm' }: { name: string; size?: 's' | 'm' | 'l' | 'fill' }) {
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
  return (
    <span className={styles.avatar} data-size={size} data-ground={ground(name)} aria-hidden="true">
      <svg viewBox="0 0 40 40">
        <path d="M0 40V27l9-7 6 5 10-11 15 14v12z" className={styles.ridge} />
        <text x="20" y="21" textAnchor="middle" dominantBaseline="central" className={styles.initials}>
          {initials}
        </text>
      </svg>
    </span>
  )
}

function ground(name: string): number {
  let sum = 0
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 997
  return sum % 4
}
