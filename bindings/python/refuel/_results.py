"""What is added by hand to the classes of results, which follow the tables of the library (_generated)."""
from typing import TYPE_CHECKING

from refuel import _generated

if TYPE_CHECKING:
    from matplotlib.axes import Axes


class Projection(_generated.Projection):
    __doc__ = _generated.Projection.__doc__
    __slots__ = ()

    def plot(self, ax: "Axes | None" = None) -> "Axes":
        """Draws the weight, its band, the static rule and the target; returns the axes. matplotlib is needed."""
        from refuel import _plot

        return _plot.draw(self, ax)
