#pragma once

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum minimum_cost_flow_outcome {
  MINIMUM_COST_FLOW_OPTIMAL,
  MINIMUM_COST_FLOW_INFEASIBLE,
  MINIMUM_COST_FLOW_UNBOUNDED,
};

/// The cheapest flow through a network that takes every supply to the demands, by LEMON's network simplex.
///
/// Supplies are by node, negative for demands, and come to nothing in sum; all else is by arc. The flow is written to
/// `flows`, which is left alone where there is none.
enum minimum_cost_flow_outcome minimum_cost_flow(
  int32_t nodes, const int64_t *supplies, int32_t arcs, const int32_t *from, const int32_t *to,
  const int64_t *capacities, const int64_t *costs, int64_t *flows);

#ifdef __cplusplus
}
#endif
