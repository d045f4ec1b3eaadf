#include "weight/quantile.h"

static void sift(double heap[], size_t at, size_t n)
{
    double value = heap[at];
    for (size_t child = 2 * at + 1; child < n; child = 2 * at + 1) {
        if (child + 1 < n && heap[child + 1] > heap[child]) child++;
        if (heap[child] <= value) break;
        heap[at] = heap[child];
        at = child;
    }
    heap[at] = value;
}

/* Heap sort. */
void rf_sort(double value[], size_t n)
{
    for (size_t i = n / 2; i-- > 0;) sift(value, i, n);
    for (size_t end = n; end-- > 1;) {
        double largest = value[0];
        value[0] = value[end];
        value[end] = largest;
        sift(value, 0, end);
    }
}

double rf_quantile(const double sorted[], size_t n, double p)
{
    double at = p * (double)(n - 1);
    size_t below = (size_t)at;
    if (below + 1 >= n) return sorted[n - 1];
    return sorted[below] + (at - (double)below) * (sorted[below + 1] - sorted[below]);
}
