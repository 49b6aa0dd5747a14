#include "CMinimumCostFlow.h"

// The library is older than the compiler, whose warnings about it help nobody here.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Weverything"
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#pragma clang diagnostic pop

using Graph = lemon::SmartDigraph;
using Simplex = lemon::NetworkSimplex<Graph, int64_t, int64_t>;

enum minimum_cost_flow_outcome minimum_cost_flow(
  int32_t nodes, const int64_t *supplies, int32_t arcs, const int32_t *from, const int32_t *to,
  const int64_t *capacities, const int64_t *costs, int64_t *flows) {
  Graph graph;
  graph.reserveNode(nodes);
  graph.reserveArc(arcs);
  Graph::NodeMap<int64_t> supply(graph);
  for (int32_t node = 0; node < nodes; node++) supply[graph.addNode()] = supplies[node];
  Graph::ArcMap<int64_t> capacity(graph), cost(graph);
  for (int32_t arc = 0; arc < arcs; arc++) {
    Graph::Arc added = graph.addArc(Graph::nodeFromId(from[arc]), Graph::nodeFromId(to[arc]));
    capacity[added] = capacities[arc];
    cost[added] = costs[arc];
  }
  Simplex simplex(graph);
  switch (simplex.upperMap(capacity).costMap(cost).supplyMap(supply).run()) {
    case Simplex::INFEASIBLE: return MINIMUM_COST_FLOW_INFEASIBLE;
    case Simplex::UNBOUNDED: return MINIMUM_COST_FLOW_UNBOUNDED;
    case Simplex::OPTIMAL: break;
  }
  for (int32_t arc = 0; arc < arcs; arc++) flows[arc] = simplex.flow(Graph::arcFromId(arc));
  return MINIMUM_COST_FLOW_OPTIMAL;
}
