import { type Channel, isArchived, isThread } from '../discord/shapes.ts';
import type { Seat } from '../state/seat.ts';
import { go } from '../state/table.ts';
import { ThreadForm } from './thread-form.tsx';

/** A forum: its posts, the newest first, and a form for another. */
export function Forum({ seat, forum }: { seat: Seat; forum: Channel }) {
  const posts = seat.channels.value
    .filter((one) => isThread(one) && one.parent_id === forum.id && !isArchived(one))
    .reverse();
  return (
    <section class="forum" aria-label="Posts">
      <ThreadForm seat={seat} channelId={forum.id} isPost />
      {posts.length === 0 && <p class="forum-empty">No posts yet. The first one opens the talk.</p>}
      <ul>
        {posts.map((post) => (
          <li key={post.id}>
            <button type="button" class="forum-post" data-post={post.name} onClick={() => go(post.id)}>
              <span class="hash" aria-hidden="true">
                ↳
              </span>
              {post.name}
              {seat.unread.value.has(post.id) && <span class="tag">NEW</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
