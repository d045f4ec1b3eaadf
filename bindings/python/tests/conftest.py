"""Paths of the source tree, and a thousand people from a seeded generator."""
import random
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def root():
    return ROOT


def one_person(draw):
    """Keyword arguments that plan and plan_batch share. Some people leave things out, and a few are impossible."""
    who = {"sex": draw.choice(["female", "male"]), "age_y": draw.uniform(5, 90), "height_cm": draw.uniform(120, 205),
           "weight_kg": draw.uniform(25, 160)}
    optional = {"fat_free_mass_kg": (20, 80), "distance_km_week": (0, 160), "speed_km_h": (5, 20),
                "climb_m_week": (0, 4000), "living_pal": (1.2, 2.5), "goal_kg_week": (-0.9, 0.9),
                "resting_kcal_d": (900, 2500), "expenditure_kcal_d": (1500, 5000)}
    for name, (low, high) in optional.items():
        if draw.random() < (0.2 if name in ("fat_free_mass_kg", "resting_kcal_d", "expenditure_kcal_d") else 0.6):
            who[name] = draw.uniform(low, high)
    if draw.random() < 0.03:
        who[draw.choice(["weight_kg", "height_cm", "age_y"])] = 999.0
    return who


@pytest.fixture(scope="session")
def people():
    draw = random.Random(20261123)
    return [one_person(draw) for _ in range(1000)]
