/// What turns the slides: two buttons and a script, which is always the same.
enum HTMLSlides {
  /// The buttons, which only the script shows, and the script itself.
  static func controls(count: Int) -> String {
    """
    <nav class="controls" aria-label="Diapositivas" hidden>
    <button type="button">Anterior</button>
    <p aria-live="polite">1 de \(max(1, count))</p>
    <button type="button">Siguiente</button>
    </nav>
    <script>\(script)</script>

    """
  }

  /// The digest with which the page allows the script, and no other.
  static let digest = Digest(of: Array(script.utf8))

  /// Shows one slide at a time; without it, and on paper, they stand one under the other.
  ///
  /// Space and the page keys move on within a slide that is longer than the screen before they
  /// turn it.
  static let script = """

    (() => {
      const slides = Array.from(document.querySelectorAll("main > section"));
      const controls = document.querySelector(".controls");
      if (!controls || slides.length === 0) return;
      const [back, on] = controls.querySelectorAll("button");
      const counter = controls.querySelector("p");
      const root = document.documentElement;
      let place = -1;

      const show = (wanted) => {
        const next = Math.min(slides.length - 1, Math.max(0, wanted));
        if (next === place) return;
        place = next;
        slides.forEach((slide, index) => slide.classList.toggle("shown", index === place));
        counter.textContent = `${place + 1} de ${slides.length}`;
        back.setAttribute("aria-disabled", String(place === 0));
        on.setAttribute("aria-disabled", String(place === slides.length - 1));
        scrollTo(0, 0);
      };

      const go = (wanted) => {
        show(wanted);
        try {
          history.replaceState(null, "", `#${place + 1}`);
        } catch {
          /* A viewer may not let the page change its address; the slide is shown anyway. */
        }
      };

      const follow = () => {
        const target = document.getElementById(location.hash.slice(1));
        const wanted = slides.indexOf(target?.closest("main > section"));
        show(Math.max(0, wanted));
        if (wanted >= 0 && target !== slides[wanted]) target.scrollIntoView();
      };

      const fill = () => {
        const change = document.fullscreenElement
          ? document.exitFullscreen() : root.requestFullscreen?.();
        change?.catch(() => {});
      };

      const scrolls = (step) => step > 0
        ? root.scrollHeight - root.clientHeight - scrollY > 2 : scrollY > 2;

      const steps = { ArrowLeft: -1, ArrowRight: 1, PageUp: -1, PageDown: 1, " ": 1 };

      addEventListener("keydown", (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
        const key = event.key;
        const target = event.target instanceof Element ? event.target : root;
        if (key === " " && target.closest("button, a")) return;
        const table = target.closest(".table");
        const isArrow = key.startsWith("Arrow");
        if (isArrow && table && table.scrollWidth > table.clientWidth) return;
        if (key === "Home") go(0);
        else if (key === "End") go(slides.length - 1);
        else if (key === "f" || key === "F") fill();
        else if (Object.hasOwn(steps, key)) {
          const step = key === " " && event.shiftKey ? -1 : steps[key];
          if (!isArrow && scrolls(step)) return;
          go(place + step);
        } else return;
        event.preventDefault();
      });

      back.addEventListener("click", () => go(place - 1));
      on.addEventListener("click", () => go(place + 1));
      addEventListener("hashchange", follow);
      root.classList.add("live");
      controls.hidden = false;
      follow();
    })();

    """
}
