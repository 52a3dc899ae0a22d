// The words of ../en/page-issues.ts in Japanese.
import type { pageIssueWords as english } from '../en/page-issues.ts';

const developer = '在庫データではなくサイト側の不具合です。この報告を開発者に渡してください。';
const otherwise = 'それ以外の場合は、この報告を開発者に渡してください。';

export const pageIssueWords: Record<keyof typeof english, { message: string; remedy: string }> = {
  'link-broken': {
    message: '存在しないページまたはファイルへのリンクがあります。',
    remedy: `ポリシーなどの文章にあるリンクであれば、アドレスを直してください。${otherwise}`,
  },
  'anchor-broken': {
    message: 'リンク先のページに、指定された場所がありません。',
    remedy: `ポリシーの見出しを変えた場合は、その見出しへのリンクを直してください。${otherwise}`,
  },
  'id-double': {
    message: '同じページに同じ名前の場所が二つあり、リンク先が決まりません。',
    remedy: `ポリシーに同じ見出しが二つある場合は、一方を変えてください。${otherwise}`,
  },
  'count-untrue': {
    message: '表示された台数が、リンク先にある車両の数と一致しません。',
    remedy: developer,
  },
  'count-unlinked': {
    message: '車両へのリンクのない台数が表示されています。',
    remedy: developer,
  },
  'vehicle-listed-twice': {
    message: '一つの一覧の二つのページに、同じ車両があります。',
    remedy: developer,
  },
  'vehicle-page-missing': {
    message: '一覧にある車両のページがないか、リンクが別のページを指しています。',
    remedy: developer,
  },
  'vehicle-page-double': {
    message: '一台の車両に二つのページがあります。',
    remedy: developer,
  },
  'stock-differs': {
    message: 'サイトに表示される車両が在庫と一致しません。',
    remedy: developer,
  },
  'xml-broken': {
    message: 'フィードまたはサイトマップに、プログラムが読めなくなる文字 ({found}) があります。',
    remedy: `content/site の文章を貼り付けたのであれば、打ち直してください。${otherwise}`,
  },
  'heading-not-one': {
    message: 'ページの主見出しがないか、二つ以上あります。',
    remedy: `ポリシーのページであれば、題名はサイトに任せ、見出しは第二レベルから始めてください。${otherwise}`,
  },
  'title-missing': {
    message: '題名のないページがあります。',
    remedy: developer,
  },
  'title-double': {
    message: '二つのページの題名が同じで、検索結果で区別できません。',
    remedy: developer,
  },
  'description-missing': {
    message: '検索結果用の説明文のないページがあります。',
    remedy: developer,
  },
  'description-double': {
    message: '二つのページで検索結果用の説明文が同じです。',
    remedy: developer,
  },
  'canonical-wrong': {
    message: 'ページが自分の正しいアドレスを示していません。',
    remedy:
      'content/site/site.json の origin を確かめてください。正しければ、この報告を開発者に渡してください。',
  },
  'page-indexed': {
    message: '検索エンジンに登録させてはいけないページに、その指定がありません。',
    remedy: developer,
  },
  'page-not-indexed': {
    message: '販売中の車両のページが、検索エンジンに登録しない設定になっています。',
    remedy: developer,
  },
  'markup-blocked': {
    message: 'サイトの安全規則により、ブラウザが受け付けないスタイルまたはスクリプトがページにあります。',
    remedy: developer,
  },
  'resource-foreign': {
    message: '訪問者が同意する前に、ほかのサイトからファイルを読み込むページがあります。',
    remedy: 'そのファイルを public/ に置き、そこから使ってください。',
  },
};
