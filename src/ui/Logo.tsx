/** The funnel picture in small: the application's mark. */
export function Logo({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <rect x="2" y="3" width="6" height="18" rx="1" fill="var(--owner-marketing)" />
      <rect x="10" y="7" width="6" height="10" rx="1" fill="var(--owner-sales)" />
      <rect x="18" y="10" width="4" height="4" rx="1" fill="var(--owner-success)" />
    </svg>
  )
}
