package dev.footing.browser;

/** Scripts that find what an eye would stumble over; each gives a list that should be empty. */
final class Looks {
    private static final double LEAST_CONTRAST = 4.5;

    /** Pairs of labels of one chart whose boxes cross, and labels that leave their chart. */
    static final String COLLISIONS = """
            const bad = [];
            for (const svg of document.querySelectorAll('svg')) {
              const view = svg.viewBox.baseVal;
              const labels = Array.from(svg.querySelectorAll('text')).map(text => [text.textContent, text.getBBox()]);
              labels.forEach(([name, box], i) => {
                if (box.x < -1 || box.y < -1 || box.x + box.width > view.width + 1 || box.y + box.height > view.height + 1) {
                  bad.push(svg.querySelector('title').textContent + ': ' + name + ' leaves the chart');
                }
                labels.slice(i + 1).forEach(([other, at]) => {
                  const across = Math.min(box.x + box.width, at.x + at.width) - Math.max(box.x, at.x);
                  const down = Math.min(box.y + box.height, at.y + at.height) - Math.max(box.y, at.y);
                  if (across > 1 && down > 3.5) {
                    bad.push(svg.querySelector('title').textContent + ': ' + name + ' on ' + other);
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
