"""The picture of a projection. matplotlib is needed for this."""
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from refuel._generated import Projection


def _new_axes() -> Any:
    try:
        from matplotlib import pyplot
    except ImportError as why:
        raise ImportError("refuel: plot needs matplotlib; the numbers are in day, weight_kg and interval") from why
    return pyplot.subplots()[1]


def draw(projection: "Projection", ax: "Axes | None") -> "Axes":
    """Band, model, static rule and target on the axes, or on new ones."""
    axes: Any = _new_axes() if ax is None else ax
    day, (low, high) = projection.day, projection.interval.weight_kg
    axes.fill_between(day, low, high, alpha=0.25, linewidth=0, label=f"{projection.interval.level:.0%} interval")
    axes.plot(day, projection.weight_kg, label=f"model ({projection.parameters})")
    axes.plot(day, projection.static_rule.weight_kg, linestyle="--", color="gray", label="3500 kcal per pound")
    if projection.solution is not None:
        target = projection.solution.target_weight_kg
        axes.axhline(target, linestyle=":", color="black", label=f"target {target:.1f} kg")
    if axes.get_ylim()[0] < 0:  # the static rule does not end at no weight
        axes.set_ylim(bottom=0)
    axes.set_xlabel("day")
    axes.set_ylabel("body weight, kg")
    axes.legend()
    drawn: "Axes" = axes
    return drawn
