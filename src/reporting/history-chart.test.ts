import { describe, expect, it } from 'vitest';
import { historyChart } from './history-chart.ts';

const training = (day: number, accuracy: number | null, promoted = true) => ({
  at: `2026-01-${String(day).padStart(2, '0')}T02:17:00Z`,
  version: `v${day}`,
  metrics: { accuracy },
  promoted,
});
const accuracy = { name: 'accuracy', limit: 0.85 };

describe('the chart of a history', () => {
  it('has a bar for each training and a line for the limit, and says the same in a table', () => {
    const chart = historyChart([training(1, 0.9), training(2, 0.8, false)], accuracy);
    expect(chart.slice(0, 8)).toEqual([
      '```mermaid',
      'xychart-beta',
      '  title "accuracy of the latest trainings (bars) and its limit (line)"',
      '  x-axis ["-1", "now"]',
      '  y-axis "accuracy" 0 --> 1',
      '  bar [0.9000, 0.8000]',
      '  line [0.85, 0.85]',
      '```',
    ]);
    expect(chart.at(-1)).toBe('| now | 2026-01-02 02:17 | `v2` | 0.800 | no |');
  });

  it('draws no more than the latest twelve, each under a label of its own', () => {
    const chart = historyChart(
      Array.from({ length: 20 }, (_, i) => training(i + 1, 0.9)),
      { name: 'accuracy', limit: null },
    );
    const labels: string[] = JSON.parse(chart.find(line => line.includes('x-axis'))!.replace('  x-axis ', ''));
    expect(new Set(labels).size).toBe(12);
    expect(chart.join('\n')).not.toContain('  line [');
    expect(chart.join('\n')).not.toContain('`v8`');
  });

  it('is left out where the metric was never found', () => {
    expect(historyChart([training(1, null)], accuracy)).toEqual([]);
    expect(historyChart([], accuracy)).toEqual([]);
  });
});
