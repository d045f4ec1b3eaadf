"""Pictures of a projection and of a log of weight and intake. matplotlib is needed for this."""
import statistics
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from refuel._generated import Projection
    from refuel._track import Track


def _new_axes(rows: int = 1, where: str = "day, weight_kg and interval") -> Any:
    try:
        from matplotlib import pyplot
    except ImportError as why:
        raise ImportError(f"refuel: plot needs matplotlib; the numbers are in {where}") from why
    return pyplot.subplots(rows, sharex=True)[1]


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


def _band(axes: Any, day: Any, low: Any, high: Any, level: float) -> None:
    axes.fill_between(day, low, high, alpha=0.25, linewidth=0, label=f"{level:.0%} interval")


def draw_track(log: "Track", axes: "tuple[Axes, Axes] | None") -> "tuple[Axes, Axes]":
    """Weigh-ins with their trend, and the expenditure beside the prior, on the axes or on new ones."""
    both: Any = _new_axes(2, "day, weight_kg and expenditure_kcal_d") if axes is None else axes
    weight, energy = both
    weight.plot(log.day, log.weighed_kg, ".", color="gray", label="weigh-in")
    weight.plot(log.day, log.weight_kg, label="trend")
    half = statistics.NormalDist().inv_cdf((1 + log.level) / 2) * log.weight_sd_kg
    _band(weight, log.day, log.weight_kg - half, log.weight_kg + half, log.level)
    weight.set_ylabel("body weight, kg")
    if log.now.enough:
        energy.plot(log.day, log.expenditure_kcal_d, label="expenditure")
        _band(energy, log.day, log.low_kcal_d, log.high_kcal_d, log.level)
    else:
        energy.text(0.5, 0.8, f"expenditure: not enough data ({log.now.reason})", ha="center", transform=energy.transAxes)
    energy.axhline(log.prior_kcal_d, linestyle=":", color="gray", label="prior")
    energy.set_ylabel("kcal a day")
    if axes is None and log.day.dtype.kind == "M":
        weight.figure.autofmt_xdate()
    weight.legend()
    energy.legend()
    return weight, energy
