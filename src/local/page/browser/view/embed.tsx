import type { Embed } from '../discord/shapes.ts';
import { Markdown } from '../markdown/markdown.tsx';
import { safeLink } from '../markdown/parse.ts';

export function colorOf(color: number | null | undefined): string | undefined {
  return typeof color === 'number' ? `#${color.toString(16).padStart(6, '0')}` : undefined;
}

export function EmbedView({ embed }: { embed: Embed }) {
  const { title, description, url, color, footer, author, fields = [] } = embed;
  const href = safeLink(url);
  const accent = colorOf(color);
  return (
    <div class="embed" style={accent ? { borderInlineStartColor: accent } : {}}>
      {author && <p class="embed-author">{author.name}</p>}
      {title && (
        <p class="embed-title">
          {href ? (
            <a href={href} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </p>
      )}
      {description && <Markdown source={description} />}
      {fields.length > 0 && (
        <dl class="embed-fields">
          {fields.map(({ name, value, inline }, at) => (
            <div key={at} class={inline ? 'inline' : ''}>
              <dt>{name}</dt>
              <dd>
                <Markdown source={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {footer && <p class="embed-footer">{footer.text}</p>}
    </div>
  );
}
