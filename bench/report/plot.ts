/** Pictures of growth: a small chart for each curve, as SVG. */

import { LineChart } from "echarts/charts";
import { GridComponent, TitleComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Curve } from "../findings.ts";

use([LineChart, GridComponent, TitleComponent, SVGRenderer]);

const COLUMNS = 3;
const CELL = { width: 320, height: 220 };
const HEAD = 56;
const TIME = "#0b6e99";
const MEMORY = "#b35c00";
const QUIET = "#6b7280";

/** Returns an SVG: values in blue by the left axis, memory in orange by the right one, both with logarithmic axes. */
export function growthPicture(title: string, curves: readonly Curve[]): string {
  const rows = Math.ceil(curves.length / COLUMNS);
  const [width, height] = [COLUMNS * CELL.width, HEAD + rows * CELL.height];
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  const cells = curves.map((curve, index) => {
    const left = (index % COLUMNS) * CELL.width;
    const top = HEAD + Math.floor(index / COLUMNS) * CELL.height;
    return { curve, index, left, top };
  });
  chart.setOption({
    animation: false,
    backgroundColor: "#ffffff",
    textStyle: { fontFamily: "sans-serif" },
    title: [
      {
        text: `Growth of costs. ${title}`,
        subtext: "left, blue: time or size; right, orange: memory held for one; both axes logarithmic",
        left: 16,
        top: 8,
        textStyle: { fontSize: 15 },
        subtextStyle: { color: QUIET },
        itemGap: 4,
      },
      ...cells.map(({ curve: { what, unit, of }, left, top }) => ({
        text: what,
        subtext: `${unit}, by ${of}`,
        left: left + 16,
        top: top + 12,
        itemGap: 3,
        textStyle: { fontSize: 12 },
        subtextStyle: { fontSize: 11, color: QUIET },
      })),
    ],
    grid: cells.map(({ left, top }) => ({
      left: left + 52,
      top: top + 58,
      width: CELL.width - 104,
      height: CELL.height - 90,
    })),
    xAxis: cells.map(({ index, curve }) => ({
      type: "category",
      gridIndex: index,
      data: curve.points.map(({ size }) => size.toLocaleString("en")),
      boundaryGap: false,
    })),
    yAxis: cells.flatMap(({ index, curve: { points } }) => [
      axis(
        index,
        "left",
        TIME,
        points.map(({ value }) => value),
      ),
      axis(
        index,
        "right",
        MEMORY,
        points.flatMap(({ kilobytes }) => (kilobytes === null ? [] : [kilobytes])),
      ),
    ]),
    series: cells.flatMap(({ index, curve: { points } }) => [
      line(
        index,
        0,
        TIME,
        points.map(({ value }) => value),
      ),
      line(
        index,
        1,
        MEMORY,
        points.map(({ kilobytes }) => kilobytes),
      ),
    ]),
  });
  const text = chart.renderToSVGString();
  chart.dispose();
  // The library numbers its charts: the same curves make the same file.
  return `${text.replaceAll(/\bzr\d+-/g, "zr-")}\n`;
}

/** Returns an axis from a power of ten to another, so that a flat curve looks flat. */
function axis(gridIndex: number, position: "left" | "right", color: string, values: readonly number[]): object {
  return {
    type: "log",
    gridIndex,
    position,
    show: values.length > 0,
    min: values.length === 0 ? 1 : 10 ** Math.floor(Math.log10(Math.min(...values))),
    max: values.length === 0 ? 10 : 10 ** Math.ceil(Math.log10(Math.max(...values))),
    axisLabel: {
      color,
      formatter: (value: number) => (value >= 1000 ? `${value / 1000} k` : String(Number(value.toPrecision(2)))),
    },
    splitLine: { show: position === "left", lineStyle: { color: "#e5e7eb" } },
  };
}

function line(index: number, side: 0 | 1, color: string, data: readonly (number | null)[]): object {
  return {
    type: "line",
    xAxisIndex: index,
    yAxisIndex: 2 * index + side,
    data,
    color,
    symbol: "circle",
    symbolSize: 5,
    lineStyle: { width: 2, type: side === 0 ? "solid" : "dashed" },
  };
}
