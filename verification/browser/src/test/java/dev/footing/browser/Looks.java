package dev.footing.browser;

/** Scripts that find what an eye would stumble over; each gives a list that should be empty. */
final class Looks {
    private static final double LEAST_CONTRAST = 4.5;

    /** Opens everything that is folded. */
    static final String UNFOLD = "document.querySelectorAll('details').forEach(element => { element.open = true; });";

    /** Pairs of labels of one picture whose boxes cross on the screen, and labels that leave their picture. */
    static final String COLLISIONS = """
            const bad = [];
            for (const svg of document.querySelectorAll('svg')) {
              const title = svg.querySelector('title').textContent + ': ';
              const view = svg.getBoundingClientRect();
              const labels = Array.from(svg.querySelectorAll('text')).map(text => [text.textContent, text.getBoundingClientRect()]);
              if (view.width === 0 || labels.some(([name, box]) => box.width === 0)) {
                bad.push(title + 'is not drawn');
              }
              labels.forEach(([name, box], i) => {
                if (box.left < view.left - 1 || box.top < view.top - 1 || box.right > view.right + 1 || box.bottom > view.bottom + 1) {
                  bad.push(title + name + ' leaves the picture');
                }
                labels.slice(i + 1).forEach(([other, at]) => {
                  const across = Math.min(box.right, at.right) - Math.max(box.left, at.left);
                  const down = Math.min(box.bottom, at.bottom) - Math.max(box.top, at.top);
                  if (across > 1 && down > 0.25 * Math.min(box.height, at.height)) {
                    bad.push(title + name + ' on ' + other);
                  }
                });
              });
            }
            return bad;
            """;

    /** Texts that differ too little from what is behind them. */
    static final String PALE = """
            const rgb = text => text.match(/[0-9.]+/g).map(Number);
            const light = text => {
              const [r, g, b] = rgb(text).slice(0, 3).map(v => v / 255)
                .map(v => v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4));
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const behind = element => {
              for (let at = element; at; at = at.parentElement) {
                const color = getComputedStyle(at).backgroundColor;
                if (rgb(color).length === 3 || rgb(color)[3] > 0) { return color; }
              }
              return 'rgb(255, 255, 255)';
            };
            const bad = [];
            for (const element of document.querySelectorAll('h1,h2,h3,p,li,a,td,th,dt,dd,strong,summary,caption,text,span,label,legend,button,input:not([type=range]),select')) {
              const style = getComputedStyle(element);
              const a = light(element.tagName === 'text' ? style.fill : style.color);
              const b = light(behind(element));
              const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
              if (contrast < %s) { bad.push(element.tagName + ' ' + contrast + ' ' + element.textContent.slice(0, 40)); }
            }
            return bad.slice(0, 10);
            """.replace("%s", Double.toString(LEAST_CONTRAST));

    private Looks() {}
}
