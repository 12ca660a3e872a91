// How Web Chat looks. Colours are those of colours.css, so that light and dark need no drawing anew.
const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

export const styleOptions = {
  accent: 'var(--accent)',
  backgroundColor: 'var(--page)',
  subtle: 'var(--quiet)',
  primaryFont: font,
  timestampColor: 'var(--quiet)',
  notificationText: 'var(--text)',

  bubbleBackground: 'var(--bot)',
  bubbleBorderColor: 'var(--line)',
  bubbleBorderRadius: 14,
  bubbleTextColor: 'var(--text)',
  bubbleFromUserBackground: 'var(--user)',
  bubbleFromUserBorderColor: 'var(--user)',
  bubbleFromUserBorderRadius: 14,
  bubbleFromUserTextColor: 'var(--user-text)',
  bubbleMaxWidth: 560,
  bubbleMinWidth: 120,
  // Only text and Markdown: what looks like HTML is shown as it was written.
  markdownRenderHTML: false,

  // A long answer is read from its top: scroll no further than a page at a time.
  autoScrollSnapOnPage: true,

  suggestedActionLayout: 'flow',
  suggestedActionsFlowMaxHeight: '30vh',
  suggestedActionBackgroundColor: 'var(--page)',
  suggestedActionBackgroundColorOnHover: 'var(--hover)',
  suggestedActionBackgroundColorOnActive: 'var(--hover)',
  suggestedActionBackgroundColorOnFocus: 'var(--page)',
  suggestedActionBorderColor: 'var(--accent)',
  suggestedActionBorderRadius: 22,
  suggestedActionBorderWidth: 1,
  suggestedActionHeight: 44,
  suggestedActionTextColor: 'var(--accent)',
  suggestedActionKeyboardFocusIndicatorBorderColor: 'var(--accent)',
  suggestedActionKeyboardFocusIndicatorBorderRadius: 20,
  suggestedActionKeyboardFocusIndicatorBorderStyle: 'solid',
  suggestedActionKeyboardFocusIndicatorBorderWidth: 2,
  suggestedActionsVisualKeyboardIndicatorColor: 'var(--accent)',

  sendBoxBackground: 'var(--bot)',
  sendBoxBorderTop: 'solid 1px var(--line)',
  sendBoxButtonColor: 'var(--accent)',
  sendBoxButtonColorOnDisabled: 'var(--quiet)',
  sendBoxButtonShadeColorOnHover: 'var(--hover)',
  sendBoxButtonShadeColorOnActive: 'var(--hover)',
  sendBoxButtonShadeColorOnDisabled: 'transparent',
  sendBoxButtonKeyboardFocusIndicatorBorderColor: 'var(--accent)',
  sendBoxButtonKeyboardFocusIndicatorBorderWidth: 2,
  sendBoxHeight: 52,
  sendBoxPlaceholderColor: 'var(--quiet)',
  sendBoxTextColor: 'var(--text)',
  sendBoxTextWrap: true,
  uploadAccept: 'image/png,image/jpeg,image/gif,image/webp,application/pdf',

  transcriptVisualKeyboardIndicatorColor: 'var(--accent)',
  transcriptActivityVisualKeyboardIndicatorColor: 'var(--accent)',
  transcriptTerminatorBackgroundColor: 'var(--quiet)',
  transcriptTerminatorColor: 'var(--page)',

  cardEmphasisBackgroundColor: 'var(--page)',
  cardPushButtonBackgroundColor: 'var(--accent)',
  cardPushButtonTextColor: 'var(--on-accent)',
};

const colour = value => ({ default: value, subtle: value });
const foregroundColors = {
  default: { default: 'var(--text)', subtle: 'var(--quiet)' },
  accent: colour('var(--accent)'),
  attention: colour('var(--danger)'),
  warning: colour('var(--warning)'),
  good: colour('var(--good)'),
  dark: colour('var(--text)'),
  light: colour('var(--quiet)'),
};
const container = background => ({ backgroundColor: background, foregroundColors });

/** Adaptive Cards: the same colours, every container style readable in light and dark. */
export const adaptiveCardsHostConfig = {
  fontFamily: font,
  fontSizes: { small: 14, default: 16, medium: 17, large: 19, extraLarge: 22 },
  spacing: { small: 6, default: 10, medium: 16, large: 22, extraLarge: 28, padding: 14 },
  supportsInteractivity: true,
  containerStyles: {
    default: { foregroundColors },
    emphasis: container('var(--page)'),
    accent: container('var(--hover)'),
    good: container('var(--good-back)'),
    warning: container('var(--warning-back)'),
    attention: container('var(--danger-back)'),
  },
  actions: { actionAlignment: 'stretch', actionsOrientation: 'vertical', buttonSpacing: 8, maxActions: 20, showCard: { actionMode: 'inline' } },
  factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 8 },
  textBlock: { headingLevel: 2 },
};
